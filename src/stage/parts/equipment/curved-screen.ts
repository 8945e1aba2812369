import { type MeshBuilder, paint, type Rgb } from '../../mesh.ts';
import { quad } from '../../shapes.ts';
import { type Canvas, oval, pane, patch, type Stroke } from '../picture.ts';

const RADIUS = 4.2;
const HALF = (55 * Math.PI) / 180;
const STEPS = 16;
const WIDE = RADIUS * HALF;
const HIGH = 2.6;
const HORIZON = 1.12;
/** Middle of the arc, so that its footprint lies about the origin. */
const MIDDLE = 3.3;

/** The painted side of the arc: metres along it from its middle, metres up. */
const canvas: Canvas = (along, up, layer) => {
  const r = RADIUS - layer * 0.025;
  return [r * Math.sin(along / RADIUS), 0.42 + up, MIDDLE - r * Math.cos(along / RADIUS)];
};

/** A wall that curves about the driver; on it the line runs between hills and towers to its vanishing point. */
export function curvedScreen(b: MeshBuilder): void {
  housing(b);
  land(b);
  towers(b);
  track(b);
  masts(b);
}

const steps = Array.from(
  { length: STEPS },
  (_, i) => [-WIDE + (i * 2 * WIDE) / STEPS, -WIDE + ((i + 1) * 2 * WIDE) / STEPS] as const,
);

function housing(b: MeshBuilder): void {
  const ring = (r: number, along: number) =>
    [r * Math.sin(along / RADIUS), MIDDLE - r * Math.cos(along / RADIUS)] as const;
  const body = (inner: number, outer: number, y0: number, y1: number, colour: Rgb, foot = colour) => {
    for (const [from, to] of steps) {
      const [a, c, d, e] = [ring(inner, from), ring(inner, to), ring(outer, to), ring(outer, from)];
      quad(
        b,
        [
          [a[0], y0, a[1]],
          [c[0], y0, c[1]],
          [c[0], y1, c[1]],
          [a[0], y1, a[1]],
        ],
        colour,
        { foot },
      );
      quad(
        b,
        [
          [d[0], y0, d[1]],
          [e[0], y0, e[1]],
          [e[0], y1, e[1]],
          [d[0], y1, d[1]],
        ],
        colour,
        { foot },
      );
      quad(
        b,
        [
          [a[0], y1, a[1]],
          [c[0], y1, c[1]],
          [d[0], y1, d[1]],
          [e[0], y1, e[1]],
        ],
        colour,
      );
    }
    for (const [end, flip] of [
      [-WIDE, false],
      [WIDE, true],
    ] as const) {
      const [p, q] = flip ? [ring(inner, end), ring(outer, end)] : [ring(outer, end), ring(inner, end)];
      quad(
        b,
        [
          [p[0], y0, p[1]],
          [q[0], y0, q[1]],
          [q[0], y1, q[1]],
          [p[0], y1, p[1]],
        ],
        colour,
      );
    }
  };
  body(RADIUS - 0.14, RADIUS + 0.12, 0, 0.42, paint('iron'), paint('iron', 0.75));
  body(RADIUS + 0.02, RADIUS + 0.12, 0.42, 0.42 + HIGH, paint('iron'));
  body(RADIUS - 0.14, RADIUS + 0.14, 0.42 + HIGH, 0.58 + HIGH, paint('rubber'));
}

function land(b: MeshBuilder): void {
  for (const [from, to] of steps) {
    const band = (y0: number, y1: number, layer: number, low: Rgb, high: Rgb) =>
      quad(b, [canvas(from, y0, layer), canvas(to, y0, layer), canvas(to, y1, layer), canvas(from, y1, layer)], high, {
        foot: low,
        glow: 0.75,
      });
    band(HORIZON, 1.75, 0, paint('glassWarm'), paint('linen'));
    band(1.75, HIGH, 0, paint('linen'), paint('screenGlow'));
    band(0.5, HORIZON, 0, paint('leafLight'), paint('hillNear'));
    band(0, 0.5, 0, paint('leaf'), paint('leafLight'));
    const hill = (x: number, s: number) =>
      HORIZON + 0.34 + 0.2 * Math.sin(x * 1.7 + s) + 0.12 * Math.sin(x * 3.9 + s * 2);
    const range = (s: number, scale: number, colour: Rgb, layer: number) =>
      patch(
        b,
        canvas,
        [
          [from, HORIZON],
          [to, HORIZON],
          [to, HORIZON + (hill(to, s) - HORIZON) * scale],
          [from, HORIZON + (hill(from, s) - HORIZON) * scale],
        ],
        colour,
        { layer, glow: 0.6 },
      );
    range(0.4, 1.35, paint('hillNear'), 1);
    range(2.6, 0.72, paint('leafPine', 1.5), 2);
  }
}

/** A city on both banks, small in the middle and tall at the sides. */
function towers(b: MeshBuilder): void {
  const colours = [paint('machine'), paint('brick'), paint('roofSlate'), paint('sand'), paint('glassDeep')];
  for (let i = 0; i < 14; i++) {
    const side = i % 2 ? 1 : -1;
    const x = side * (0.95 + Math.floor(i / 2) * 0.44);
    const [half, top] = [0.13 + (i % 3) * 0.035, HORIZON + 0.28 + ((i * 7) % 5) * 0.13 + Math.abs(x) * 0.1];
    pane(b, canvas, [x - half, HORIZON - 0.12], [x + half, top], colours[i % 5]!, { layer: 3, glow: 0.5 });
    for (let row = 0; row < 3; row++)
      pane(
        b,
        canvas,
        [x - half * 0.6, top - 0.14 - row * 0.15],
        [x + half * 0.6, top - 0.08 - row * 0.15],
        paint('glassWarm'),
        { layer: 4, glow: 1 },
      );
  }
}

/** Where a point beside the line lies on the picture: metres aside and up, as many metres ahead. */
const seen = (aside: number, up: number, ahead: number) => [aside / ahead, HORIZON + (up - HORIZON) / ahead] as const;

/** A patch on the ground, in slices narrow enough to keep to the bend of the wall. */
function across(
  b: MeshBuilder,
  [left, right]: readonly [number, number],
  [near, far]: readonly [number, number],
  colour: Rgb,
  stroke: Stroke,
): void {
  const slices = Math.ceil((right - left) / near / 0.5);
  for (let i = 0; i < slices; i++) {
    const [from, to] = [left + ((right - left) * i) / slices, left + ((right - left) * (i + 1)) / slices];
    patch(b, canvas, [seen(from, 0, near), seen(to, 0, near), seen(to, 0, far), seen(from, 0, far)], colour, stroke);
  }
}

function track(b: MeshBuilder): void {
  const reach = [1, 1.35, 1.8, 2.5, 3.6, 5.5, 9, 18, 50];
  const along = (left: number, right: number, colour: Rgb, layer: number, glow = 0.5) => {
    for (let i = 0; i + 1 < reach.length; i++)
      across(b, [left, right], [reach[i]!, reach[i + 1]!], colour, { layer, glow });
  };
  along(-2.9, 1.35, paint('stone'), 4);
  along(-2.95, -2.7, paint('linen'), 5, 0.6);
  along(1.15, 1.4, paint('linen'), 5, 0.6);
  for (const middle of [0, -1.75]) {
    for (let d = 1; d < 12; d *= 1.17) {
      across(b, [middle - 0.72, middle + 0.72], [d, d * 1.07], paint('woodDeep', 0.8), { layer: 5, glow: 0.4 });
    }
    for (const rail of [-0.46, 0.46]) along(middle + rail - 0.055, middle + rail + 0.055, paint('white'), 6, 0.9);
  }
  // A train comes the other way.
  const front = (x0: number, y0: number, x1: number, y1: number, colour: Rgb, layer: number, glow = 0.6) =>
    pane(b, canvas, seen(x0 - 1.75, y0, 3.1), seen(x1 - 1.75, y1, 3.1), colour, { layer, glow });
  front(-0.8, 0.1, 0.8, 2.3, paint('enamel'), 8);
  front(-0.8, 0.55, 0.8, 0.95, paint('yu'), 9);
  front(-0.62, 1.15, 0.62, 1.95, paint('screen'), 9, 0.2);
  front(-0.62, 0.25, -0.32, 0.45, paint('lamp'), 9, 1);
  front(0.32, 0.25, 0.62, 0.45, paint('lamp'), 9, 1);
}

function masts(b: MeshBuilder): void {
  for (const ahead of [1.35, 2.1, 3.4, 6, 11]) {
    const layer = ahead < 3 ? 10 : 7;
    const bar = (x0: number, y0: number, x1: number, y1: number) =>
      pane(b, canvas, seen(x0, y0, ahead), seen(x1, y1, ahead), paint('roofSlate'), { layer, glow: 0.3 });
    bar(1.45, 0, 1.57, 2.75);
    bar(-3.15, 0, -3.03, 2.75);
    for (let i = 0; i < 4; i++) bar(-3.15 + i * 1.18, 2.55, -3.15 + (i + 1) * 1.18, 2.65);
  }
  for (const aside of [0, -1.75])
    for (const [near, far] of [
      [1.4, 2.4],
      [2.4, 6],
      [6, 30],
    ] as const)
      patch(
        b,
        canvas,
        [
          seen(aside - 0.015, 2.5, near),
          seen(aside + 0.02, 2.5, near),
          seen(aside + 0.02, 2.5, far),
          seen(aside - 0.015, 2.5, far),
        ],
        paint('roofSlate'),
        { layer: 10 },
      );
  // The signal ahead stands at green.
  const at = (x: number, y: number) => seen(2.05 + x, y, 1.7);
  pane(b, canvas, at(-0.05, 0), at(0.05, 1.4), paint('rubber'), { layer: 11 });
  pane(b, canvas, at(-0.25, 1.3), at(0.25, 2.35), paint('rubber'), { layer: 11 });
  for (const [i, lamp] of (['iron', 'iron', 'shuLight'] as const).entries())
    oval(b, canvas, at(0, 2.16 - i * 0.33), [0.085, 0.085], paint(lamp, lamp === 'shuLight' ? 1.6 : 1), {
      layer: 12,
      glow: lamp === 'shuLight' ? 1 : 0,
    });
}
