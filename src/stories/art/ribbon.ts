import { palette } from '../../styles/palette.ts';

/** Colours of one picture: the cloth, its two strands, and the fine thread of stripes, rules and emblems. */
export interface Cloth {
  readonly ground: string;
  readonly first: string;
  readonly second: string;
  readonly fine: string;
  /** The inside of a seal or roundel. */
  readonly seal: string;
}

const { paper, paper2, ink, shu, shuTint, yu, yuTint, gold, goldTint, night } = palette;

/** A light and a deep cloth for every figure. */
export const cloths = {
  policy: [
    { ground: paper2, first: yu, second: shu, fine: gold, seal: yu },
    { ground: yu, first: goldTint, second: ink, fine: goldTint, seal: ink },
  ],
  reform: [
    { ground: goldTint, first: shu, second: yu, fine: gold, seal: ink },
    { ground: gold, first: paper, second: yu, fine: goldTint, seal: yu },
  ],
  digital: [
    { ground: shuTint, first: yu, second: shu, fine: shu, seal: shu },
    { ground: ink, first: gold, second: shuTint, fine: shuTint, seal: yu },
  ],
  development: [
    { ground: paper2, first: yu, second: shu, fine: shu, seal: shu },
    { ground: shu, first: goldTint, second: yu, fine: shuTint, seal: ink },
  ],
  people: [
    { ground: yuTint, first: yu, second: shu, fine: yu, seal: ink },
    { ground: night, first: yu, second: shu, fine: gold, seal: gold },
  ],
  event: [
    { ground: shuTint, first: shu, second: yu, fine: shu, seal: yu },
    { ground: yu, first: paper, second: shu, fine: goldTint, seal: shu },
  ],
  person: [
    { ground: goldTint, first: yu, second: shu, fine: gold, seal: gold },
    { ground: shuTint, first: shu, second: yu, fine: shu, seal: shu },
  ],
  work: [
    { ground: paper2, first: yu, second: gold, fine: ink, seal: yu },
    { ground: ink, first: goldTint, second: yu, fine: gold, seal: gold },
  ],
} satisfies Record<string, readonly [Cloth, Cloth]>;

export type Figure = keyof typeof cloths;

/** A point where the second strand passes under the first: x, y and how far around. */
export type Crossing = readonly [x: number, y: number, radius: number];

/**
 * Two ribbons that pass over and under each other. Each is a line of ground colour (the gap), the strand, and two fine stripes
 * near its edges; the second lies on top except at the crossings named.
 */
export function weave(first: string, second: string, cloth: Cloth, width: number, under: readonly Crossing[]): string {
  const layers = (id: string, colour: string) =>
    [
      [cloth.ground, width + 7],
      [colour, width],
      [cloth.ground, width - 7],
      [colour, width - 9.4],
    ]
      .map(([stroke, size]) => `<use href="#${id}" stroke="${stroke}" stroke-width="${size}"/>`)
      .join('');
  const clip = under
    .map(([x, y, r]) => `<rect x="${x - r}" y="${y - r}" width="${r * 2}" height="${r * 2}"/>`)
    .join('');
  return (
    `<defs><path id="p" d="${first}"/><path id="q" d="${second}"/><clipPath id="k">${clip}</clipPath></defs>` +
    `<g fill="none" stroke-linejoin="round"><g id="a">${layers('p', cloth.first)}</g><g>${layers('q', cloth.second)}</g>` +
    (clip ? '<use href="#a" clip-path="url(#k)"/>' : '') +
    '</g>'
  );
}
