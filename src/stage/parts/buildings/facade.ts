import type { Clay } from '../../../styles/clay.ts';
import { type MeshBuilder, mix, paint, type Rgb } from '../../mesh.ts';
import { boxAt, quad } from '../../shapes.ts';

/** How the openings of a façade look. */
export interface Rhythm {
  /** Metres from window to window. */
  bay: number;
  /** Share of the bay that is glass, and of the storey. */
  wide: number;
  tall: number;
  /** Metres from the storey's floor to the sill. */
  sill: number;
  /** Open galleries along the storeys, as Chinese schools have them; balconies for dormitories. */
  front?: 'gallery' | 'balcony' | 'fins';
}

export interface Storeys {
  count: number;
  /** Metres of one storey. */
  height: number;
}

/**
 * One straight wall with its windows, from `left` to `right` along x, facing the viewer in the south, in a frame whose
 * z = 0 is the wall. Windows are flat panes with frame and sill; some are lit when it is dark.
 */
export function facade(
  b: MeshBuilder,
  [left, right]: readonly [number, number],
  storeys: Storeys,
  wall: Clay,
  rhythm: Rhythm,
  random: () => number,
): void {
  const { count, height } = storeys;
  const top = count * height;
  const face = paint(wall);
  // Upright faces darken towards the ground: the soft shade where a house meets it.
  quad(
    b,
    [
      [left, 0, 0],
      [right, 0, 0],
      [right, height, 0],
      [left, height, 0],
    ],
    face,
    { foot: paint(wall, 0.86) },
  );
  quad(
    b,
    [
      [left, height, 0],
      [right, height, 0],
      [right, top, 0],
      [left, top, 0],
    ],
    face,
  );
  boxAt(b, [(left + right) / 2, 0, 0.1], [right - left + 0.2, 0.55, 0.24], paint('plinth', 0.92), {
    without: ['bottom', 'north'],
  });
  for (let storey = 1; storey < count; storey++)
    band(b, left, right, storey * height - 0.12, 0.16, 0.1, paint(wall, 0.93));
  const bays = Math.max(1, Math.floor((right - left - 1) / rhythm.bay));
  const step = (right - left) / bays;
  for (let storey = 0; storey < count; storey++) {
    const floor = storey * height;
    for (let i = 0; i < bays; i++)
      pane(b, left + (i + 0.5) * step, floor + rhythm.sill, step * rhythm.wide, height * rhythm.tall, random);
    if (rhythm.front === 'gallery' && storey > 0) gallery(b, left, right, floor, bays, wall);
    if (rhythm.front === 'balcony' && storey > 0) balconies(b, left, step, bays, floor, wall, random);
  }
  if (rhythm.front === 'fins')
    for (let i = 0; i <= bays; i++)
      boxAt(b, [left + i * step, 0.5, 0.22], [0.26, top - 0.5, 0.44], paint(wall, 1.03), {
        without: ['bottom', 'north'],
      });
}

function band(b: MeshBuilder, left: number, right: number, y: number, height: number, out: number, colour: Rgb): void {
  boxAt(b, [(left + right) / 2, y, out / 2], [right - left, height, out], colour, { without: ['north'] });
}

function pane(b: MeshBuilder, x: number, y: number, width: number, height: number, random: () => number): void {
  const lit = random() < 0.42;
  const warm = lit ? 0.42 + random() * 0.2 : random() * 0.12;
  const glass = mix(paint('glass', 0.9 + random() * 0.16), paint('glassWarm'), warm);
  const [l, r] = [x - width / 2, x + width / 2];
  const rim = 0.09;
  quad(
    b,
    [
      [l - rim, y - rim, 0.03],
      [r + rim, y - rim, 0.03],
      [r + rim, y + height + rim, 0.03],
      [l - rim, y + height + rim, 0.03],
    ],
    paint('frame'),
  );
  quad(
    b,
    [
      [l, y, 0.05],
      [r, y, 0.05],
      [r, y + height, 0.05],
      [l, y + height, 0.05],
    ],
    glass,
    {
      glow: lit ? 0.9 : 0.06,
      foot: mix(glass, paint('glassDeep'), 0.35),
    },
  );
  quad(
    b,
    [
      [x - 0.035, y, 0.07],
      [x + 0.035, y, 0.07],
      [x + 0.035, y + height, 0.07],
      [x - 0.035, y + height, 0.07],
    ],
    paint('frame'),
  );
  const sill = paint('frame', 1.02);
  const [sl, sr, low, high] = [l - 0.15, r + 0.15, y - 0.16, y - 0.06];
  quad(
    b,
    [
      [sl, low, 0.24],
      [sr, low, 0.24],
      [sr, high, 0.24],
      [sl, high, 0.24],
    ],
    sill,
  );
  quad(
    b,
    [
      [sl, high, 0.24],
      [sr, high, 0.24],
      [sr, high, 0],
      [sl, high, 0],
    ],
    sill,
  );
}

/** A parapet before the windows, a shadowed floor and slim posts. */
function gallery(b: MeshBuilder, left: number, right: number, floor: number, bays: number, wall: Clay): void {
  const out = 1.5;
  boxAt(b, [(left + right) / 2, floor - 0.16, out / 2], [right - left, 0.2, out], paint(wall, 0.95), {
    without: ['north'],
  });
  boxAt(b, [(left + right) / 2, floor + 0.04, out - 0.08], [right - left, 0.95, 0.16], paint(wall, 1.04), {
    without: ['bottom'],
    top: paint('frame'),
  });
  for (let i = 0; i <= bays; i += 2) {
    const x = Math.min(right - 0.15, left + 0.15 + (i * (right - left - 0.3)) / bays);
    boxAt(b, [x, floor - 3.6, out - 0.16], [0.3, 3.5, 0.3], paint(wall, 0.98));
  }
}

const LAUNDRY: readonly Clay[] = ['clothBlue', 'clothRose', 'yuLight', 'shuLight', 'white'];

function balconies(
  b: MeshBuilder,
  left: number,
  step: number,
  bays: number,
  floor: number,
  wall: Clay,
  random: () => number,
): void {
  for (let i = 0; i < bays; i++) {
    const x = left + (i + 0.5) * step;
    const width = step * 0.78;
    boxAt(b, [x, floor - 0.1, 0.55], [width, 0.16, 1.1], paint(wall, 0.94), { without: ['north'] });
    boxAt(b, [x, floor + 0.06, 1.04], [width, 0.8, 0.1], paint('white'), {});
    if (random() < 0.5)
      for (let k = 0; k < 3; k++)
        boxAt(
          b,
          [x - width * 0.3 + k * width * 0.28, floor + 1.15, 0.85],
          [0.42, 0.62, 0.05],
          paint(LAUNDRY[Math.floor(random() * 5)]!),
          { without: [] },
        );
  }
}
