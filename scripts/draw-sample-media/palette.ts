/** Colours of the drawn pictures: the site's own paper, shu green, yu vermilion and gold, and the clay of its campus. */
export const palette = {
  paper: '#FBF8F2',
  sand: '#F3E6D0',
  cream: '#E9DAC0',
  wall: '#F1E5D1',
  floor: '#DEC9A6',
  wood: '#C08A52',
  darkWood: '#8A5A36',
  shu: '#1C7A64',
  leaf: '#7FA05A',
  field: '#C3CC8B',
  yu: '#C6432C',
  gold: '#D69A34',
  steel: '#9AA7AE',
  iron: '#46545F',
  ink: '#22303C',
  water: '#82B0A0',
  white: '#FFFDF8',
  skin: '#E5B48C',
} as const;

type Rgb = [number, number, number];

const toRgb = (hex: string): Rgb => {
  const n = parseInt(hex.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
};

/** `a` mixed with `share` (0–1) of `b`, as a hex colour. */
export function mix(a: string, b: string, share: number): string {
  const [from, to] = [toRgb(a), toRgb(b)];
  const channels = from.map((v, i) => Math.round(v + (to[i]! - v) * share));
  return `#${channels.map((v) => v.toString(16).padStart(2, '0')).join('')}`;
}

/** A clay colour under light: 0 in deep shade, 0.6 as it is, 1 in full warm light. */
export function lit(colour: string, light: number): string {
  return light < 0.6 ? mix(colour, '#3A2430', (0.6 - light) * 0.95) : mix(colour, '#FFF6E2', (light - 0.6) * 0.9);
}
