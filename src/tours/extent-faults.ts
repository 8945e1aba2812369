import { type Entry, faultIn } from '../base/entry.ts';
import type { Fault } from '../base/faults.ts';
import type { Place } from './compass.ts';
import { terraceAt } from './ground.ts';
import { liesOn, rangeOf, rounded, shown } from './ground-faults.ts';
import type { TourData } from './schema.ts';

/** Metres by which a patch that begins on the campus may stick out. */
const SLACK = 1;
/** How far what goes on past the edge of the picture may be drawn: roads to the next bend, a river to the horizon. */
const BEYOND = { road: 100, river: 400 } as const;

/** Faults of lengths: patches, roads and rivers that leave the campus, stairs that lead to no other height. */
export const extentFaults = (tour: Entry<TourData>): Fault[] => [
  ...patchFaults(tour),
  ...lineFaults(tour),
  ...stairFaults(tour),
];

const patches = { terraces: '台地', plazas: '广场', greens: '绿地' } as const;

/** `area: [左, 下, 右, 上]` is the usual mistake; what begins outside goes on there on purpose. */
function patchFaults(tour: Entry<TourData>): Fault[] {
  const { ground } = tour.data;
  return (Object.keys(patches) as (keyof typeof patches)[]).flatMap((list) =>
    ground[list].flatMap(({ area }, i) => {
      if (!area || !liesOn(ground.size, [area[0], area[1]])) return [];
      const [left, bottom, width, depth] = area;
      const [right, top] = [left + width, bottom + depth];
      const [east, north] = [right - ground.size[0], top - ground.size[1]];
      if (Math.max(east, north) <= SLACK) return [];
      const out = [
        ...(east > SLACK ? [`右边到东 ${rounded(right)}，伸出校园 ${rounded(east)} 米`] : []),
        ...(north > SLACK ? [`上边到北 ${rounded(top)}，伸出校园 ${rounded(north)} 米`] : []),
      ];
      const found = `${patches[list]}[${area.join(', ')}]：${out.join('；')}`;
      const meant = width > left && depth > bottom ? [left, bottom, width - left, depth - bottom].map(rounded) : [];
      const instead =
        'area 是 [左, 下, 宽, 深]，不是右上角' +
        (meant.length > 0 ? `；如果写的是右上角，应当写成 [${meant.join(', ')}]` : '') +
        '；真要画到校园外，就用 outline；或把 ground.size 写大';
      return [faultIn(tour, 'placing', `ground.${list}.${i}.area`, found, instead)];
    }),
  );
}

/** A number too many puts a bend of a road or a river where nobody will ever see it. */
function lineFaults(tour: Entry<TourData>): Fault[] {
  const { roads, river, size } = tour.data.ground;
  const lines = [
    ...roads.map(({ line }, i) => ({
      what: `第 ${i + 1} 条路`,
      line,
      field: `ground.roads.${i}.line`,
      most: BEYOND.road,
    })),
    ...(river ? [{ what: '河', line: river.line, field: 'ground.river.line', most: BEYOND.river }] : []),
  ];
  return lines.flatMap(({ what, line, field, most }) =>
    line.flatMap((place, n) => {
      const off = metresOutside(size, place);
      if (off <= most) return [];
      const found = `${what}的第 ${n + 1} 个点 ${shown(place)}，在校园外 ${Math.round(off)} 米（校园是 ${shown(size)}）`;
      const instead = `校园外 ${most} 米以内的点；校园是${rangeOf(size)}。是不是多写了一个 0，或少了小数点？`;
      return [faultIn(tour, 'placing', `${field}.${n}`, found, instead)];
    }),
  );
}

/** Stairs and ramps rise from terrace to terrace; on even ground they are stones in the grass. */
function stairFaults(tour: Entry<TourData>): Fault[] {
  const { props, ground } = tour.data;
  return props.flatMap(({ kind, line }, i) => {
    if (!line || (kind !== '台阶' && kind !== '坡道')) return [];
    const heights = line.map((place) => terraceAt(ground, place));
    if (heights.some((height) => height !== heights[0])) return [];
    const [from, to] = [line[0]!, line.at(-1)!];
    const found = `“${kind}”的两头一样高：${shown(from)} 高 ${heights[0]} 米，${shown(to)} 也高 ${heights[0]} 米`;
    const instead =
      ground.terraces.length > 0
        ? '把一头移进高一级（或低一级）的台地里，两头各伸进一点；台地见 ground.terraces'
        : `平地上不用“${kind}”，删去它；有高差就先在 ground.terraces 写台地，让一头伸进台地里`;
    return [faultIn(tour, 'placing', `props.${i}.line`, found, instead)];
  });
}

const metresOutside = ([width, depth]: Place, [east, north]: Place): number =>
  Math.hypot(Math.max(0, -east, east - width), Math.max(0, -north, north - depth));
