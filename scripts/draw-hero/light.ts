import { materials } from './materials.ts';
import { unit } from './mesh.ts';

/** Two moods of one scene, late afternoon and dusk. Colours are linear light, 1 = full white paper in the sun. */

export type Rgb = [number, number, number];

/** `#RRGGBB` as linear light. */
export function linear(hex: string): Rgb {
  const channel = (at: number) => (parseInt(hex.slice(at, at + 2), 16) / 255) ** 2.2;
  return [channel(1), channel(3), channel(5)];
}

export interface Mood {
  /** Sky from the top of the picture to the horizon. */
  readonly sky: readonly (readonly [at: number, colour: Rgb])[];
  readonly sun: Rgb;
  /** Light from the open sky, and light thrown back by the ground. */
  readonly ambient: Rgb;
  readonly bounce: Rgb;
  readonly glow: number;
  /** Distance in metres at which haze has taken most of a thing. */
  readonly haze: number;
}

export const toSun = unit([-0.74, 0.5, -0.42]);

export const day: Mood = {
  sky: [
    [0, linear('#FBF8F2')],
    [0.5, linear('#FAEFE0')],
    [0.82, linear('#F7E4CB')],
    [1, linear('#F4DCC0')],
  ],
  sun: [1.34, 1.06, 0.7],
  ambient: [0.29, 0.335, 0.39],
  bounce: [0.16, 0.13, 0.08],
  glow: 0,
  haze: 1080,
};

export const dusk: Mood = {
  sky: [
    [0, linear('#10161D')],
    [0.55, linear('#18212B')],
    [0.85, linear('#263240')],
    [1, linear('#36424F')],
  ],
  sun: [0.13, 0.16, 0.21],
  ambient: [0.055, 0.078, 0.115],
  bounce: [0.012, 0.014, 0.016],
  glow: 1,
  haze: 1000,
};

export const albedo: readonly Rgb[] = materials.map((m) => linear(m.colour));
export const glow: readonly (Rgb | undefined)[] = materials.map((m) => {
  if (!m.glow) return undefined;
  const [r, g, b] = linear(m.glowColour ?? m.colour);
  return [r * m.glow, g * m.glow, b * m.glow];
});

/** The sky at a share of the way from the picture's top (0) to its horizon (1). */
export function skyAt(mood: Mood, share: number, out: Rgb): void {
  const stops = mood.sky;
  let i = 1;
  while (i < stops.length - 1 && stops[i]![0] < share) i++;
  const [a, low] = stops[i - 1]!;
  const [b, high] = stops[i]!;
  const f = Math.max(0, Math.min(1, (share - a) / (b - a)));
  for (let k = 0; k < 3; k++) out[k] = low[k]! + (high[k]! - low[k]!) * f;
}

/** Linear light as a byte, with a soft shoulder above paper white. */
export function toByte(v: number): number {
  const soft = v < 0.92 ? v : 0.92 + 0.08 * Math.tanh((v - 0.92) / 0.08);
  return 255 * Math.max(0, soft) ** (1 / 2.2);
}
