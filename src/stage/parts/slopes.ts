import { type MeshBuilder, mix, paint } from '../mesh.ts';
import { seeded } from '../random.ts';
import { ball } from '../round-shapes.ts';
import { boxAt, type Point2, quad, triangle } from '../shapes.ts';

/** One straight edge of raised ground; the higher ground lies on the left hand of who walks from `from` to `to`. */
export interface Edge {
  from: Point2;
  to: Point2;
  /** Height of the ground at its foot, and at its top. */
  low: number;
  top: number;
}

/** Draws in a frame whose x runs along the edge, with y = 0 at height zero and the open side in the south (+z). */
function along(b: MeshBuilder, { from, to }: Pick<Edge, 'from' | 'to'>, draw: (length: number) => void): void {
  const [dx, dz] = [to[0] - from[0], to[1] - from[1]];
  b.within({ at: [from[0], 0, from[1]], turn: Math.atan2(-dz, dx) }, () => draw(Math.hypot(dx, dz)));
}

/** A retaining wall of stone: scattered blocks, buttresses, a light coping, and here and there something green hanging over it, but not where the way is `open`. */
export function retainingWall(b: MeshBuilder, edge: Edge, open: (metres: number) => boolean = () => false): void {
  const { low, top } = edge;
  const random = seeded(Math.abs(Math.round(edge.from[0] * 7 + edge.from[1] * 13)) + 1);
  along(b, edge, (length) => {
    quad(
      b,
      [
        [0, low, 0],
        [length, low, 0],
        [length, top, 0],
        [0, top, 0],
      ],
      paint('stone', 1.04),
      { foot: mix(paint('stone'), paint('stoneDeep'), 0.7) },
    );
    boxAt(b, [length / 2, top - 0.3, -0.2], [length, 0.44, 0.8], paint('frame'), { without: ['bottom', 'north'] });
    const high = top - low;
    if (high < 1.5) return;
    for (let i = 0; i < (length * high) / 8; i++)
      block(b, random() * (length - 1.8), low + 0.2 + random() * (high - 1.4), random);
    for (let x = 4; x < length - 1.5; x += 9)
      boxAt(b, [x, low, 0.25], [1, high - 0.7, 0.7], paint('stone', 0.98), {
        foot: paint('stoneDeep'),
        top: paint('stone', 1.12),
        without: ['bottom', 'north'],
      });
    for (let x = random() * 16; x < length - 5; x += 12 + random() * 18)
      if ([0, 3, 6].every((further) => !open(x + further))) ivy(b, x, top, high, random);
  });
}

function block(b: MeshBuilder, x: number, y: number, random: () => number): void {
  const [wide, high] = [0.9 + random() * 0.9, 0.4 + random() * 0.25];
  quad(
    b,
    [
      [x, y, 0.05],
      [x + wide, y, 0.05],
      [x + wide, y + high, 0.05],
      [x, y + high, 0.05],
    ],
    random() < 0.5 ? paint('stone', 1.12) : mix(paint('stone'), paint('stoneDeep'), 0.45),
  );
}

/** Strands of leaves that hang down from the coping, longest in the middle, bunched in lumps above it. */
function ivy(b: MeshBuilder, x: number, top: number, high: number, random: () => number): void {
  const strands = 7 + Math.floor(random() * 4);
  for (let i = 0; i < strands; i++) {
    const left = x + i * 0.5;
    const wide = 0.62 + random() * 0.3;
    const down = Math.min(high * 0.75, 0.5 + Math.sin(((i + 0.6) / strands) * Math.PI) * 2 + random() * 0.8);
    const z = 0.3 + random() * 0.14;
    const shade = [paint('leaf', 1.02), paint('leafDeep', 1.25), paint('leaf', 0.86)][i % 3]!;
    const [l, r, mid] = [left, left + wide, left + wide / 2];
    quad(
      b,
      [
        [l + 0.06, top - down, z],
        [r - 0.06, top - down, z],
        [r, top + 0.2, z],
        [l, top + 0.2, z],
      ],
      shade,
      { foot: mix(shade, paint('leafDeep'), 0.6) },
    );
    triangle(
      b,
      [l + 0.06, top - down, z],
      [mid, top - down - 0.5, z - 0.1],
      [r - 0.06, top - down, z],
      paint('leafDeep', 1.15),
    );
  }
  for (let i = 0; i < 3; i++)
    b.within({ at: [x + 0.7 + (i * strands) / 6.5, top + 0.2, 0], turn: i }, () =>
      ball(b, 0.62 + random() * 0.2, paint('leaf', 1.04), { below: paint('leafDeep', 1.1), stretch: [1.2, 0.6, 0.7] }),
    );
}

/** A balustrade along the top of a wall, from one place to another: posts and two rails. */
export function balustrade(b: MeshBuilder, from: Point2, to: Point2, y: number): void {
  along(b, { from, to }, (length) => {
    const bays = Math.max(1, Math.round(length / 3));
    const z = -0.28;
    for (let i = 0; i <= bays; i++)
      boxAt(b, [(i * length) / bays, y, z], [0.3, 1.18, 0.3], paint('cream', 0.98), {
        top: paint('frame'),
        foot: paint('stone'),
      });
    boxAt(b, [length / 2, y + 0.86, z], [length, 0.18, 0.2], paint('frame', 0.99), {
      without: ['bottom', 'east', 'west'],
    });
    boxAt(b, [length / 2, y + 0.3, z], [length, 0.34, 0.12], paint('cream', 0.94), {
      without: ['bottom', 'east', 'west'],
      foot: paint('stone'),
    });
  });
}

/** A grassy bank below an edge; `feet` say how far its foot lies before the edge, at either end. */
export function bank(
  b: MeshBuilder,
  { from, to, top }: Edge,
  feet: readonly [from: { at: Point2; y: number }, to: { at: Point2; y: number }],
): void {
  const [start, end] = feet;
  quad(
    b,
    [
      [start.at[0], start.y, start.at[1]],
      [end.at[0], end.y, end.at[1]],
      [to[0], top + 0.07, to[1]],
      [from[0], top + 0.07, from[1]],
    ],
    mix(paint('grass'), paint('grassDeep'), 0.4),
    { foot: mix(paint('grassDeep'), paint('meadow'), 0.3) },
  );
}
