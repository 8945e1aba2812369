import { join } from 'node:path';
import sharp from 'sharp';
import { palette } from '../../../src/styles/palette.ts';
import type { Card } from '../../../src/site/card.ts';
import { openSong } from '../fonts/source.ts';
import { art, mark } from './art.ts';
import { type Typeface, typeface } from './type.ts';
import { wrap } from './wrap.ts';

/** Bytes a card may have; a long title is packed a little harder. (mozjpeg saves a tenth and takes ten times as long.) */
const LIMIT = 60_000;
/** Margin at the start, and the width that stays clear of the strands. */
const LEFT = 80;
const WIDTH = 650;
/** Sizes tried for the title, with the most lines each may take. */
const steps: [size: number, lines: number][] = [
  [84, 1],
  [72, 1],
  [64, 1],
  [72, 2],
  [62, 3],
  [54, 3],
  [46, 3],
  [40, 4],
];

/**
 * Draws cards; the fonts are opened, and the ground of each kind of card is painted, once.
 * @param out the built folder, where the pictures of cards lie
 */
export function cardPainter(siteName: string, out: string): (card: Card) => Promise<Buffer> {
  const bold = typeface(openSong('bold'));
  const regular = typeface(openSong('regular'));
  const grounds = new Map<Card['kind'], Promise<Buffer>>();
  const ground = (kind: Card['kind']): Promise<Buffer> => {
    let painted = grounds.get(kind);
    if (!painted) {
      painted = sharp(Buffer.from(svg(1200, art(kind))))
        .removeAlpha()
        .raw()
        .toBuffer();
      grounds.set(kind, painted);
    }
    return painted;
  };
  return async (card) => {
    const words = Buffer.from(svg(LEFT + WIDTH + 20, layOut(card, siteName, bold, regular)));
    const size = { raw: { width: 1200, height: 630, channels: 3 } } as const;
    const picture = await sharp(card.picture ? await pictured(join(out, card.picture)) : await ground(card.kind), size)
      .composite([{ input: words, left: 0, top: 0 }])
      .removeAlpha()
      .raw()
      .toBuffer();
    const pack = (quality: number) => sharp(picture, size).jpeg({ quality }).toBuffer();
    for (const quality of [74, 66]) {
      const jpeg = await pack(quality);
      if (jpeg.length <= LIMIT) return jpeg;
    }
    return await pack(50);
  };
}

/** A picture as ground, with a veil of paper where the words stand. */
async function pictured(file: string): Promise<Buffer> {
  const veil = [
    `<linearGradient id="veil"><stop offset="0.42" stop-color="${palette.paper}" stop-opacity="0.94"/>`,
    `<stop offset="0.72" stop-color="${palette.paper}" stop-opacity="0"/></linearGradient>`,
    '<rect width="1200" height="630" fill="url(#veil)"/>',
  ];
  const picture = sharp(file).resize(1200, 630, { fit: 'cover' });
  const veiled = picture.composite([{ input: Buffer.from(svg(1200, veil.join(''))) }]);
  return veiled.removeAlpha().raw().toBuffer();
}

const svg = (width: number, drawing: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="630" viewBox="0 0 ${width} 630">${drawing}</svg>`;

function layOut(card: Card, siteName: string, bold: Typeface, regular: Typeface): string {
  const { lines, size } = setTitle(card.title, bold);
  const leading = Math.round(size * 1.3);
  // The title hangs a little above the middle, the kicker over it.
  const first = Math.round(338 - ((lines.length - 1) * leading) / 2 + size * 0.3);
  const kicker = wrap(card.kicker, WIDTH, 1, (text) => regular.measure(text, 30))?.[0] ?? cut(card.kicker, regular, 30);
  return [
    mark(LEFT - 4, 60),
    bold.line(siteName, LEFT + 58, 97, 31, palette.ink),
    card.badge ? badge(card.badge, LEFT + 58 + bold.measure(siteName, 31) + 24, bold) : '',
    regular.line(kicker, LEFT, first - size - 26, 30, palette.yu),
    ...lines.map((line, i) => bold.line(line, LEFT - hang(line, size), first + i * leading, size, palette.ink)),
    divider(LEFT, 552),
  ].join('');
}

function setTitle(title: string, bold: Typeface): { lines: string[]; size: number } {
  for (const [size, limit] of steps) {
    const lines = wrap(title, WIDTH, limit, (text) => bold.measure(text, size));
    if (lines) return { lines, size };
  }
  // Longer than any title the schemas allow: what fits, and an ellipsis.
  const [size, limit] = steps.at(-1)!;
  const shortened = [...title].slice(0, Math.floor((WIDTH / size) * limit) - 2).join('');
  const lines = wrap(`${shortened}……`, WIDTH, limit + 1, (text) => bold.measure(text, size));
  return { lines: lines ?? [cut(title, bold, size)], size };
}

/** An opening quotation or title mark is half blank: pulled out, so that the edge of the letters is straight. */
const hang = (line: string, size: number): number => (/^[《（〈【『「]/u.test(line) ? size * 0.45 : 0);

function cut(text: string, face: Typeface, size: number): string {
  let kept = [...text];
  while (kept.length > 0 && face.measure(`${kept.join('')}…`, size) > WIDTH) kept = kept.slice(0, -1);
  return kept.length === [...text].length ? text : `${kept.join('')}…`;
}

function badge(text: string, x: number, bold: Typeface): string {
  const width = bold.measure(text, 25) + 36;
  return [
    `<rect x="${x}" y="66" width="${width}" height="42" rx="21" fill="${palette.gold}"/>`,
    bold.line(text, x + 18, 96, 25, palette.paper),
  ].join('');
}

/** The woven divider of the site (Weave.astro), at the foot. */
function divider(x: number, y: number): string {
  const line = (d: string, colour: string) =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="3.2" stroke-linecap="round"/>`;
  return [
    `<g transform="translate(${x} ${y}) scale(1.35)">`,
    line('M0 8C12 0 24 0 36 8s24 8 36 0 24-8 36 0 24 8 36 0', palette.shu),
    line('M0 8c12 8 24 8 36 0s24-8 36 0 24 8 36 0 24-8 36 0', palette.yu),
    line('M18 2c6 0 12 2 18 6s12 6 18 6M90 2c6 0 12 2 18 6s12 6 18 6', palette.shu),
    '</g>',
  ].join('');
}
