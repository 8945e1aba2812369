import { type Entry, faultIn } from '../base/entry.ts';
import type { Fault } from '../base/faults.ts';
import { referenceFaults, type Targets } from '../base/reference-faults.ts';
import type { Place } from './compass.ts';
import { liesOn, rangeOf, shown } from './ground-faults.ts';
import { firstOutside, formFaults } from './prop-faults.ts';
import type { TourData } from './schema.ts';
import { type Room, roomOf } from './tour.ts';

/** Faults of the training rooms, of what stands in them and of the stops in them. */
export function roomFaults(tour: Entry<TourData>): Fault[] {
  const { rooms, stops } = tour.data;
  const known = targets('实训室', rooms);
  return [
    ...rooms.flatMap((room, i) => [...whereFaults(tour, room, i), ...thingFaults(tour, room, `rooms.${i}.things`)]),
    ...stops.flatMap((stop, i) => {
      const room = roomOf(tour.data, stop);
      if (!room) return referenceFaults(tour, `stops.${i}.room`, stop.room, known);
      return liesOn(room.size, stop.at) ? [] : [outsideRoom(tour, room, `stops.${i}.at`, stop.at)];
    }),
  ];
}

const targets = (noun: string, entries: readonly { id: string }[]): Targets => ({
  noun,
  ids: new Map(entries.map(({ id }) => [id, { sample: false }])),
});

/** A room lies in a building that is as high, and somebody can stand in it. */
function whereFaults(tour: Entry<TourData>, room: Room, i: number): Fault[] {
  const { buildings, stops } = tour.data;
  const building = buildings.find(({ id }) => id === room.building);
  // While a stop names an unknown room, this may be the one that was meant.
  const unentered = stops.every((stop) => stop.room !== room.id && (!stop.room || roomOf(tour.data, stop)))
    ? [
        faultIn(
          tour,
          'unreachable',
          `rooms.${i}.id`,
          `没有一站在“${room.name}”（${room.id}）里，谁也进不去`,
          `加一站，写 room: ${room.id}；或删去这间实训室`,
        ),
      ]
    : [];
  if (!building)
    return [...referenceFaults(tour, `rooms.${i}.building`, room.building, targets('楼', buildings)), ...unentered];
  if (room.floor <= building.floors) return unentered;
  const found = `第 ${room.floor} 层，“${building.name}”只有 ${building.floors} 层`;
  return [
    faultIn(tour, 'placing', `rooms.${i}.floor`, found, `1—${building.floors}；或改“${building.name}”的 floors`),
    ...unentered,
  ];
}

function thingFaults(tour: Entry<TourData>, room: Room, field: string): Fault[] {
  return room.things.flatMap((thing, n) => {
    const first = firstOutside(thing, room.size);
    return [
      ...formFaults(tour, thing, `${field}.${n}`),
      ...(first ? [outsideRoom(tour, room, `${field}.${n}.${first.way}`, first.place)] : []),
    ];
  });
}

function outsideRoom(tour: Entry<TourData>, room: Room, field: string, place: Place): Fault {
  const found = `${shown(place)}，在“${room.name}”外面（房间是 ${shown(room.size)}）`;
  return faultIn(tour, 'placing', field, found, `从房间左下角量起，${rangeOf(room.size)} 之间的位置`);
}
