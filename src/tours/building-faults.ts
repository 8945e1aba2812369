import { type Entry, faultIn } from '../base/entry.ts';
import type { Fault } from '../base/faults.ts';
import type { Place } from './compass.ts';
import { type Footprint, onCampus, overlapOf, standsIn, wingsOf } from './footprint.ts';
import { inRiver, nearestOn } from './ground.ts';
import { rounded } from './ground-faults.ts';
import { areaKinds } from './prop-faults.ts';
import type { TourData } from './schema.ts';
import type { Building } from './tour.ts';

/** Metres by which a building may reach into a river or a court, or a road into a building: drawing is no surveying. */
const SLACK = 1;
/** Metres between the places that are looked at. */
const STEP = 0.5;

/** Faults of buildings that stand on what is no ground for them: a river, a road, a court. A gate may span the first two. */
export function buildingFaults(tour: Entry<TourData>): Fault[] {
  const { buildings } = tour.data;
  return [
    ...buildings.flatMap((building, i) => riverFault(tour, building, i)),
    ...tour.data.ground.roads.flatMap((road, i) =>
      buildings.flatMap((building) => (building.kind === '校门' ? [] : roadFault(tour, road.line, i, building))),
    ),
    ...tour.data.props.flatMap((prop, i) => buildings.flatMap((building) => courtFault(tour, prop, i, building))),
  ];
}

function riverFault(tour: Entry<TourData>, building: Building, i: number): Fault[] {
  const { ground, props } = tour.data;
  const { river } = ground;
  if (!river || (building.kind === '校门' && spans(tour.data, building))) return [];
  const wet = placesIn(building).filter((place) => inRiver(ground, props, place));
  const deepest = Math.max(0, ...wet.map((place) => river.width / 2 - nearestOn(place, river.line).metres));
  if (deepest <= SLACK) return [];
  // Whoever stands on the middle line must go farther than to the nearest bank.
  const across = deepest > river.width / 2 - STEP;
  const found = `“${building.name}”${across ? '压着河的中线' : `伸进河里 ${rounded(deepest)} 米`}（河宽 ${river.width} 米）`;
  const far = across ? '挪到岸上' : `往岸上挪 ${Math.ceil(deepest)} 米以上`;
  const instead = `${far}（改 at），四面都离河的中线 ${rounded(river.width / 2)} 米以上；或改 river.line`;
  return [faultIn(tour, 'placing', `buildings.${i}.at`, found, instead)];
}

/** Whether a gate stands over the river with dry feet on both banks. */
function spans({ ground, props }: TourData, building: Building): boolean {
  const [x, y] = [building.size[0] / 2, building.size[1] / 2];
  const feet: Place[] = [
    [-x, -y],
    [-x, y],
    [x, -y],
    [x, y],
  ];
  return feet.every((foot) => !inRiver(ground, props, onCampus(building, foot)));
}

function roadFault(tour: Entry<TourData>, line: readonly Place[], i: number, building: Building): Fault[] {
  const inside = placesAlong(line).filter((place) => standsIn(building, place)).length * STEP;
  if (inside <= SLACK) return [];
  const found = `第 ${i + 1} 条路的中线穿过“${building.name}”${rounded(inside)} 米`;
  const instead = `让 line 从楼的旁边绕过去，或在门前停住；也可以挪楼：改“${building.name}”的 at`;
  return [faultIn(tour, 'placing', `ground.roads.${i}.line`, found, instead)];
}

function courtFault(tour: Entry<TourData>, prop: TourData['props'][number], i: number, building: Building): Fault[] {
  const { kind, area } = prop;
  if (!area || !areaKinds.has(kind)) return [];
  const [left, bottom, width, depth] = area;
  const court: Footprint = {
    at: [left + width / 2, bottom + depth / 2],
    face: '南',
    size: [width, depth],
    shape: '矩形',
  };
  const metres = overlapOf(court, building);
  if (metres <= SLACK) return [];
  const found = `“${kind}”与“${building.name}”叠在一起 ${rounded(metres)} 米`;
  const instead = `把“${kind}”挪开 ${Math.ceil(metres)} 米以上（改 area，它是 [左, 下, 宽, 深]），或挪楼`;
  return [faultIn(tour, 'placing', `props.${i}.area`, found, instead)];
}

/** Places all over a building, half a metre apart, its walls among them. */
const placesIn = (building: Building): Place[] =>
  wingsOf(building).flatMap(({ x, y }) =>
    steps(...x).flatMap((right) => steps(...y).map((back) => onCampus(building, [right, back]))),
  );

/** Places along a line, half a metre apart. */
const placesAlong = (line: readonly Place[]): Place[] =>
  line.slice(1).flatMap((to, i) => {
    const from = line[i]!;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    return Array.from({ length: Math.round(length / STEP) }, (_, n): Place => {
      const share = (n + 0.5) / Math.round(length / STEP);
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    });
  });

function steps(from: number, to: number): number[] {
  const count = Math.max(1, Math.ceil((to - from) / STEP));
  return Array.from({ length: count + 1 }, (_, n) => from + ((to - from) * n) / count);
}
