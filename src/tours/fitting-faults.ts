import { type Entry, faultIn } from '../base/entry.ts';
import type { Fault } from '../base/faults.ts';
import { outlinesOf, standsIn } from './footprint.ts';
import { nearestOn } from './ground.ts';
import { shown } from './ground-faults.ts';
import type { TourData } from './schema.ts';
import { doorOf } from './tour.ts';

/** Metres a visitor's eyes keep off a wall; nearer, the picture shows nothing else. */
const OFF_WALL = 0.6;

/** Faults of what should fit together: names that tell apart, rooms that fit their building, stops clear of walls. */
export const fittingFaults = (tour: Entry<TourData>): Fault[] => [
  ...nameFaults(tour),
  ...roomSizeFaults(tour),
  ...wallFaults(tour),
];

/** Ways, plans and routes call buildings and stops by their names. */
function nameFaults(tour: Entry<TourData>): Fault[] {
  return (['buildings', 'stops'] as const).flatMap((list) => {
    const entries: readonly { id: string; name: string }[] = tour.data[list];
    return entries.flatMap(({ id, name }, i) => {
      const first = entries.findIndex((one) => one.name.trim() === name.trim());
      // An entry copied whole has been told by its id.
      if (first === i || entries[first]!.id === id) return [];
      const each = list === 'buildings' ? '每栋楼' : '每一站';
      const found = `“${name}”，${list} 第 ${first + 1} 项（${entries[first]!.id}）也叫这个名字`;
      return [faultIn(tour, 'wrongValue', `${list}.${i}.name`, found, `${each}一个名字，让人分得清，例如“${name}二”`)];
    });
  });
}

/** A room may lie either way in its building, but not be longer or deeper than the whole. */
function roomSizeFaults(tour: Entry<TourData>): Fault[] {
  return tour.data.rooms.flatMap((room, i) => {
    const building = tour.data.buildings.find(({ id }) => id === room.building);
    if (!building) return [];
    const [mine, whole] = [room.size.toSorted((a, b) => a - b), building.size.toSorted((a, b) => a - b)];
    if (mine[0]! <= whole[0]! && mine[1]! <= whole[1]!) return [];
    const found = `${shown(room.size)}，比所在的“${building.name}”还大（楼是 ${shown(building.size)}）`;
    const instead = `装得进楼里的大小：长边不超过 ${whole[1]} 米，短边不超过 ${whole[0]} 米；或把“${building.name}”的 size 写大`;
    return [faultIn(tour, 'wrongValue', `rooms.${i}.size`, found, instead)];
  });
}

/** Stops in the open that all but touch a wall; those in it are told elsewhere, and one may lean on a gate. */
function wallFaults(tour: Entry<TourData>): Fault[] {
  return tour.data.stops.flatMap((stop, i) => {
    if (stop.room) return [];
    return tour.data.buildings.flatMap((building) => {
      if (building.kind === '校门' || standsIn(building, stop.at)) return [];
      const off = Math.min(...outlinesOf(building).map((ring) => nearestOn(stop.at, [...ring, ring[0]!]).metres));
      if (off > OFF_WALL - 0.01) return [];
      const found = `${shown(stop.at)}，离“${building.name}”的墙只有 ${Math.round(off * 100) / 100} 米`;
      const instead = `离墙 ${OFF_WALL} 米以上的位置，例如门前的 ${shown(doorOf(building))}`;
      return [faultIn(tour, 'placing', `stops.${i}.at`, found, instead)];
    });
  });
}
