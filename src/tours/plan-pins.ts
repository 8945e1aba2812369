import { degreesOf, type Place } from './compass.ts';
import type { Sheet } from './plan-sheet.ts';
import { type Building, placeOf, roomOf, type Stop, type Tour } from './tour.ts';

/** Where a pin's name stands. */
export type Side = 'below' | 'above' | 'after' | 'before';

export interface PlanPin {
  stop: Stop;
  /** Its number in the order of the tour, from one. */
  number: number;
  /** Where it stands on the sheet. */
  at: Place;
  /** Steps to the side of that place, for stops that share it (rooms of one building). */
  shift: number;
  side: Side;
  /** True where its name finds no free place on the large plan. */
  mute: boolean;
}

/** Size of a pin and of a letter in units of the sheet, as the large plan shows them. */
const PIN = 38;
const LETTER = 20;

type Box = readonly [x: number, y: number, width: number, height: number];
const meet = (a: Box, b: Box): boolean =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];

/** The pins of all stops. A stop in a room stands on its building; those of one building stand side by side. */
export function pinsOf(tour: Pick<Tour, 'stops' | 'rooms' | 'buildings'>, sheet: Sheet): PlanPin[] {
  const housed = new Map<string, Stop[]>();
  const houseOf = (stop: Stop): Building | undefined =>
    tour.buildings.find(({ id }) => id === roomOf(tour, stop)?.building);
  for (const stop of tour.stops) {
    const house = houseOf(stop);
    if (house) housed.set(house.id, [...(housed.get(house.id) ?? []), stop]);
  }
  const bare = tour.stops.map((stop, i) => {
    const house = houseOf(stop);
    const held = house ? housed.get(house.id)! : [stop];
    const shift = held.indexOf(stop) - (held.length - 1) / 2;
    return { stop, number: i + 1, at: sheet.at(house ? house.at : placeOf(tour, stop)), shift };
  });
  const taken: Box[] = bare.map(({ at: [x, y], shift }) => [x + shift * PIN - PIN / 2, y - PIN / 2, PIN, PIN]);
  return bare.map((pin) => ({ ...pin, ...placeName(pin, taken, sheet) }));
}

/** The first side where the name meets no pin, no name before it and no edge. */
function placeName(
  { stop, at, shift }: Pick<PlanPin, 'stop' | 'at' | 'shift'>,
  taken: Box[],
  sheet: Pick<Sheet, 'width' | 'height'>,
): { side: Side; mute: boolean } {
  const length = [...stop.name].length * LETTER + 4;
  const high = LETTER * 1.5;
  const [x, y] = [at[0] + shift * PIN, at[1]];
  const boxes: Record<Side, Box> = {
    below: [x - length / 2, y + PIN / 2, length, high],
    above: [x - length / 2, y - PIN / 2 - high, length, high],
    after: [x + PIN / 2, y - high / 2, length, high],
    before: [x - PIN / 2 - length, y - high / 2, length, high],
  };
  const outer: Side[] = x < sheet.width / 2 ? ['after', 'before'] : ['before', 'after'];
  const sides: Side[] = ['below', 'above', ...outer];
  const fits = ([left, top, width, height]: Box): boolean =>
    left >= 0 && top >= 0 && left + width <= sheet.width && top + height <= sheet.height;
  const free = sides.find((side) => fits(boxes[side]) && !taken.some((box) => meet(box, boxes[side])));
  const side = free ?? sides.find((each) => fits(boxes[each])) ?? 'below';
  if (free) taken.push(boxes[free]);
  return { side, mute: !free };
}

/** Buildings that need their own name on the plan: no stop there bears it, and it covers nobody's pin. */
export function namedBuildings<T extends { name: string; at: Place }>(
  buildings: readonly T[],
  pins: readonly PlanPin[],
): T[] {
  const said = new Set(pins.map(({ stop }) => stop.name));
  return buildings.filter(
    ({ name, at }) =>
      !said.has(name) &&
      !pins.some((pin) => Math.abs(pin.at[0] - at[0]) < PIN * 1.5 && Math.abs(pin.at[1] - at[1]) < PIN * 0.9),
  );
}

/** Where a visitor stands and looks, degrees clockwise from up; indoors the plan of the room shows it instead. */
export function coneOf(pins: readonly PlanPin[], stop: Pick<Stop, 'id'>): { at: Place; heading: number } | undefined {
  const pin = pins.find((each) => each.stop.id === stop.id);
  return pin && !pin.stop.room ? { at: pin.at, heading: degreesOf(pin.stop.look) } : undefined;
}
