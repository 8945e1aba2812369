/** Draws the site's icons from the mark: `node scripts/draw-icons.ts`. The results are committed in `public/`. */
import { writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { palette } from '../src/styles/palette.ts';

/** 人 of two strands, as in src/site/Mark.astro, in a square of 48. */
const mark = (width: number) =>
  `<g fill="none" stroke-width="${width}" stroke-linecap="round"><path stroke="${palette.yu}" d="M24 5c0 14-4 26-17 36"/><path stroke="${palette.shu}" d="M22 17c3 11 9 19 20 24"/></g>`;

writeFileSync(
  'public/favicon.svg',
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="11" fill="${palette.paper}"/><g transform="translate(4.3 3.6) scale(.82)">${mark(7.5)}</g></svg>\n`,
);

/** On a full square of paper, small enough for a phone to cut its corners round. */
const tile = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="${palette.paper}"/><g transform="translate(7.2 7.1) scale(.7)">${mark(7)}</g></svg>`;
for (const [name, size] of [
  ['icon-192', 192],
  ['icon-512', 512],
  ['apple-touch-icon', 180],
] as const) {
  await sharp(Buffer.from(tile), { density: 72 * (size / 48) })
    .resize(size, size)
    .png({ palette: true, effort: 10 })
    .toFile(`public/${name}.png`);
}
