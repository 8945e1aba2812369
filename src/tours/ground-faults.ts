import { type Entry, faultIn } from '../base/entry.ts';
import type { Fault } from '../base/faults.ts';
import type { Place } from './compass.ts';
import { outlinesOf, overlapOf, standsIn } from './footprint.ts';
import { inRiver, nearestOn } from './ground.ts';
import type { TourData } from './schema.ts';
import { type Building, doorOf, type Stop } from './tour.ts';

export const shown = ([east, north]: Place): string => `[${rounded(east)}, ${rounded(north)}]`;
/** Metres as an editor is told them, to the decimetre. */
export const rounded = (metres: number): number => Math.round(metres * 10) / 10;

/** Whether a place lies on a piece of ground whose lower left corner is [0, 0]; its edge belongs to it. */
export const liesOn = ([width, depth]: Place, [east, north]: Place): boolean =>
  east >= 0 && north >= 0 && east <= width && north <= depth;

export const rangeOf = ([width, depth]: Place): string => `东 0—${width}，北 0—${depth}`;

/** Faults of what is drawn on the ground: shapes of patches, places of buildings and of stops in the open. */
export function groundFaults(tour: Entry<TourData>): Fault[] {
  const { ground, buildings, stops, overview } = tour.data;
  const target = liesOn(ground.size, overview.target) ? [] : [outside(tour, 'overview.target', overview.target)];
  return [
    ...patchFaults(tour),
    ...target,
    ...buildings.flatMap((building, i) => buildingFaults(tour, building, i)),
    ...stops.flatMap((stop, i) => (stop.room ? [] : stopFaults(tour, stop, `stops.${i}.at`))),
  ];
}

export function outside(tour: Entry<TourData>, field: string, place: Place): Fault {
  const { size } = tour.data.ground;
  const found = `${shown(place)}，在校园外（校园是 ${shown(size)}）`;
  return faultIn(tour, 'placing', field, found, `${rangeOf(size)} 之间的位置；或把 ground.size 写大`);
}

/** Every terrace, plaza and green has either an area or an outline. */
function patchFaults(tour: Entry<TourData>): Fault[] {
  return (['terraces', 'plazas', 'greens'] as const).flatMap((list) =>
    tour.data.ground[list].flatMap(({ area, outline }, i) => {
      const field = `ground.${list}.${i}`;
      if (area && outline)
        return [
          faultIn(tour, 'wrongValue', field, 'area 和 outline 都写了', '只留一个：长方形用 area，别的形状用 outline'),
        ];
      return area || outline
        ? []
        : [
            faultIn(
              tour,
              'missingField',
              field,
              '没有写在哪里',
              'area: [左, 下, 宽, 深]；不是长方形就写 outline: 各个角',
            ),
          ];
    }),
  );
}

const sides = ['西边', '东边', '南边', '北边'] as const;

function buildingFaults(tour: Entry<TourData>, building: Building, i: number): Fault[] {
  const { ground, buildings } = tour.data;
  const [width, depth] = ground.size;
  const corners = outlinesOf(building)[0]!;
  const [easts, norths] = [corners.map(([east]) => east), corners.map(([, north]) => north)];
  const beyond = [-Math.min(...easts), Math.max(...easts) - width, -Math.min(...norths), Math.max(...norths) - depth];
  const most = beyond.indexOf(Math.max(...beyond));
  const out =
    beyond[most]! > 0.01
      ? [
          faultIn(
            tour,
            'placing',
            `buildings.${i}.at`,
            `“${building.name}”伸出校园${sides[most]} ${Math.ceil(beyond[most]!)} 米`,
            `往里挪（at 是楼的中心，size 是 [面宽, 进深]）；或把 ground.size 写大`,
          ),
        ]
      : [];
  const overlaps = buildings.slice(0, i).flatMap((other) => {
    const metres = overlapOf(building, other);
    if (metres === 0) return [];
    const found = `“${building.name}”与“${other.name}”叠在一起 ${rounded(metres)} 米`;
    return [
      faultIn(
        tour,
        'placing',
        `buildings.${i}.at`,
        found,
        `把其中一栋挪开 ${Math.ceil(metres)} 米以上（改 at），或改小 size`,
      ),
    ];
  });
  return [...out, ...overlaps];
}

function stopFaults(tour: Entry<TourData>, stop: Stop, field: string): Fault[] {
  const { ground, buildings } = tour.data;
  if (!liesOn(ground.size, stop.at)) return [outside(tour, field, stop.at)];
  // One stands under a gate, not in it.
  const around = buildings.find((building) => building.kind !== '校门' && standsIn(building, stop.at));
  if (around) {
    const instead = `楼外的位置，例如门前的 ${shown(doorOf(around))}；要走进楼里，就在 rooms 里写一间房，这一站写 room`;
    return [faultIn(tour, 'placing', field, `${shown(stop.at)}，在“${around.name}”的墙里`, instead)];
  }
  const { river } = ground;
  if (!river || !inRiver(ground, tour.data.props, stop.at)) return [];
  const off = nearestOn(stop.at, river.line).metres;
  const found = `${shown(stop.at)}，在河里（离河的中线 ${rounded(off)} 米，河宽 ${river.width} 米）`;
  const instead = `岸上的位置，离中线 ${rounded(river.width / 2)} 米以上；要站在桥上，就在 props 里画一座经过这里的桥`;
  return [faultIn(tour, 'placing', field, found, instead)];
}
