import { type MeshBuilder, paint, type Point3 } from '../../mesh.ts';
import { ball } from '../../round-shapes.ts';
import { boxAt } from '../../shapes.ts';
import type { Catalogue, Look } from '../part.ts';
import { cap, loft, oneOf, ringAt } from './loft.ts';

/** One person as a small clay token. */
export const people: Catalogue = { people: { size: [0.56, 1.7, 0.64], build: person } };

const clothes = [
  'shu',
  'shuLight',
  'yu',
  'yuLight',
  'gold',
  'clothBlue',
  'clothRose',
  'linen',
  'machine',
  'ink',
  'ginkgo',
  'white',
] as const;

function person(b: MeshBuilder, { random, colour }: Look): void {
  const name = colour ?? oneOf(random, clothes);
  const trousers =
    name === 'ink' ? 'steelDeep' : oneOf(random, ['ink', 'ink', 'iron', 'machineDeep', 'woodDeep'] as const);
  const backpack = random() < 0.45;
  const bag = oneOf(random, ['yuLight', 'shuLight', 'gold', 'clothBlue', 'ink'] as const);
  const hair = oneOf(random, ['rubber', 'ink', 'trunk'] as const);
  const long = random() < 0.4;
  const tall = 0.95 + random() * 0.08;
  b.within({ scale: tall }, () => {
    for (const x of [-0.09, 0.09])
      boxAt(b, [x, 0, 0], [0.14, 0.62, 0.17], paint(trousers), {
        without: ['bottom', 'top'],
        foot: paint(trousers, 0.75),
      });
    const rings = (
      [
        [0.5, 0.23],
        [0.62, 0.27],
        [1.06, 0.25],
        [1.27, 0.13],
      ] as const
    ).map(([y, r]) => ringAt(y, [r, r * 0.8], 6));
    loft(b, rings, (i) =>
      i === 0 ? paint(name, 0.8) : i === 2 ? paint(name, 1.05) : { colour: paint(name), foot: paint(name, 0.88) },
    );
    cap(b, rings[3]!, paint('skin', 0.92));
    b.within({ at: [0, 1.44, 0] }, () =>
      ball(b, 0.2, paint('skin'), { smooth: true, stretch: [0.95, 1.05, 0.95], below: paint('skin', 0.9) }),
    );
    // The hair comes down towards the nape.
    const fringe = ringAt(1.47, 0.212, 6).map(([x, y, z]): Point3 => [x, y + z * 0.5, z - 0.015]);
    const crown = ringAt(1.645, 0.165, 6, [0, -0.02]);
    loft(b, [fringe, crown], () => ({ colour: paint(hair, 1.2), foot: paint(hair) }), { bent: false });
    cap(b, crown, paint(hair, 1.25));
    if (long) boxAt(b, [0, 1.14, -0.14], [0.29, 0.32, 0.14], paint(hair, 1.1), { without: ['top', 'bottom', 'south'] });
    if (backpack) boxAt(b, [0, 0.7, -0.25], [0.32, 0.44, 0.16], paint(bag), { top: paint(bag, 1.12) });
  });
}
