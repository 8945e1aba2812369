import { palette } from '../../../src/styles/palette.ts';
import type { Card } from '../../../src/site/card.ts';

/** The two strands on the right of a card: they come from two sides, weave, and run on as one. */
const CENTRE = 985;
const TOP = -60;
const BOTTOM = 690;

interface Weave {
  /** Where the strands begin to weave, from the top. */
  from: number;
  /** Height of one crossing to the next. */
  pitch: number;
  /** Half the width between the strands. */
  reach: number;
}

/** Each kind of page weaves in its own measure, so that a row of cards does not look stamped. */
const weaves: Record<Card['kind'], Weave> = {
  room: { from: 60, pitch: 210, reach: 96 },
  week: { from: -60, pitch: 150, reach: 84 },
  event: { from: 130, pitch: 180, reach: 104 },
  story: { from: 20, pitch: 240, reach: 112 },
  school: { from: 190, pitch: 165, reach: 92 },
  person: { from: 90, pitch: 250, reach: 100 },
  policy: { from: 240, pitch: 190, reach: 108 },
};

const grounds: Record<Card['kind'], string> = {
  room: palette.goldTint,
  week: palette.yuTint,
  event: palette.goldTint,
  story: palette.shuTint,
  school: palette.shuTint,
  person: palette.yuTint,
  policy: palette.paper2,
};

/** Background of a card: paper, a tinted panel with a fine brocade, and the two woven strands. */
export function art(kind: Card['kind']): string {
  const { from, pitch, reach } = weaves[kind];
  const stops: number[] = [];
  for (let y = from + pitch / 2; y < BOTTOM + pitch; y += pitch) stops.push(y);
  const shu = strand(-1, from, pitch, reach, stops.length);
  const yu = strand(1, from, pitch, reach, stops.length);
  // Over and under in turn: the green strand is drawn again above the red one at every second crossing.
  const windows = stops
    .filter((_, i) => i % 2 === 0)
    .map((y) => `<rect x="${CENTRE - 90}" y="${y - pitch / 2}" width="180" height="${pitch}"/>`);
  return [
    `<rect width="1200" height="630" fill="${palette.paper}"/>`,
    `<path d="M770 0H1200V630H770Z" fill="${grounds[kind]}"/>`,
    `<g opacity="0.5">${brocade()}</g>`,
    `<clipPath id="over">${windows.join('')}</clipPath>`,
    ribbon(shu, palette.shu, grounds[kind]),
    ribbon(yu, palette.yu, grounds[kind]),
    `<g clip-path="url(#over)">${ribbon(shu, palette.shu, grounds[kind])}</g>`,
  ].join('');
}

function strand(side: 1 | -1, from: number, pitch: number, reach: number, count: number): string {
  let x = side;
  let d = `M${CENTRE + side * (reach + 70)} ${TOP}C${CENTRE + side * (reach + 70)} ${(TOP + from) / 2} ${CENTRE + side * reach} ${from - 60} ${CENTRE + side * reach} ${from}`;
  for (let i = 0; i < count; i++) {
    const y = from + i * pitch;
    d += `C${CENTRE + x * reach} ${y + pitch / 2} ${CENTRE - x * reach} ${y + pitch / 2} ${CENTRE - x * reach} ${y + pitch}`;
    x = x === 1 ? -1 : 1;
  }
  return d;
}

/** A silk ribbon: an edge of ground so that it passes over the other, the silk, gold threads along it. */
function ribbon(d: string, silk: string, ground: string): string {
  const line = (width: number, colour: string, extra = '') =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" ${extra}/>`;
  return [
    line(60, ground),
    line(46, silk),
    line(34, palette.goldTint, 'stroke-opacity="0.45"'),
    line(31, silk),
    line(12, palette.goldTint, 'stroke-opacity="0.22"'),
  ].join('');
}

/** A fine lozenge ground, as in Shu brocade. */
function brocade(): string {
  const cells: string[] = [];
  for (let row = 0; row < 16; row++)
    for (let column = 0; column < 11; column++) {
      const x = 790 + column * 40 + (row % 2) * 20;
      const y = 15 + row * 40;
      cells.push(`M${x} ${y - 9}L${x + 9} ${y}L${x} ${y + 9}L${x - 9} ${y}Z`);
    }
  return `<path d="${cells.join('')}" fill="none" stroke="${palette.paper}" stroke-width="2.5"/>`;
}

/** The mark 人 of Mark.astro, 48 px square, its top at (x, y). */
export function mark(x: number, y: number): string {
  return [
    `<g transform="translate(${x} ${y})" fill="none" stroke-width="6.5" stroke-linecap="round">`,
    `<path d="M24 5c0 14-4 26-17 36" stroke="${palette.yu}"/>`,
    `<path d="M22 17c3 11 9 19 20 24" stroke="${palette.shu}"/>`,
    '</g>',
  ].join('');
}
