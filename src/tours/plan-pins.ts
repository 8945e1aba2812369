import { groupBy } from '../base/text.ts';
import { degreesOf, type Place } from './compass.ts';
import { middleOf } from './footprint.ts';
import { apart } from './plan-apart.ts';
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
  /** How far it is moved from that place to clear others, in widths of a pin: to the right, and down. */
  moved: Place;
}

/** Sizes in units of the sheet, which is as wide as the screen lets it be. */
interface Scale {
  pin: number;
  letter: number;
}
export const wideScale: Scale = { pin: 38, letter: 20 };
export const phoneScale: Scale = { pin: 66, letter: 40 };

type Box = readonly [x: number, y: number, width: number, height: number];
const meet = (a: Box, b: Box): boolean =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];

/**
 * The pins of all stops. A stop in a room stands on its building; those of one building stand side by side. Pins that
 * would lie on one another give way, so that a thumb finds each also on a phone.
 */
export function pinsOf(
  tour: Pick<Tour, 'stops' | 'rooms' | 'buildings'>,
  sheet: Pick<Sheet, 'at' | 'width' | 'height'>,
): PlanPin[] {
  const houseOf = (stop: Stop): Building | undefined =>
    tour.buildings.find(({ id }) => id === roomOf(tour, stop)?.building);
  const housed = groupBy(tour.stops, (stop) => houseOf(stop)?.id ?? stop.id);
  const pins = tour.stops.map((stop, i): PlanPin => {
    const house = houseOf(stop);
    const held = housed.get(house?.id ?? stop.id) ?? [stop];
    const aside = held.indexOf(stop) - (held.length - 1) / 2;
    return { stop, number: i + 1, at: sheet.at(house ? middleOf(house) : placeOf(tour, stop)), moved: [aside, 0] };
  });
  return apart(pins, sheet, phoneScale.pin);
}

/**
 * On which side of its pin each name stands, so that it meets no pin, no name before it and no edge.
 * @param wanted whose names are to be shown
 * @returns by id of the stop; one that finds no free place is missing
 */
export function sidesOf(
  pins: readonly PlanPin[],
  sheet: Pick<Sheet, 'width' | 'height'>,
  { pin, letter }: Scale,
  wanted: (stop: Stop) => boolean = () => true,
): Map<string, Side> {
  const middles = pins.map(({ stop, at: [x, y], moved: [right, down] }) => ({
    stop,
    x: x + right * pin,
    y: y + down * pin,
  }));
  const taken: Box[] = middles.map(({ x, y }) => [x - pin / 2, y - pin / 2, pin, pin]);
  const sides = new Map<string, Side>();
  for (const { stop, x, y } of middles) {
    if (!wanted(stop)) continue;
    const length = [...stop.name].length * letter + 4;
    const high = letter * 1.5;
    const boxes: Record<Side, Box> = {
      below: [x - length / 2, y + pin / 2, length, high],
      above: [x - length / 2, y - pin / 2 - high, length, high],
      after: [x + pin / 2, y - high / 2, length, high],
      before: [x - pin / 2 - length, y - high / 2, length, high],
    };
    const outer: Side[] = x < sheet.width / 2 ? ['after', 'before'] : ['before', 'after'];
    const free = (['below', 'above', ...outer] as const).find((side) => {
      const [left, top, width, height] = boxes[side];
      const inside = left >= 0 && top >= 0 && left + width <= sheet.width && top + height <= sheet.height;
      return inside && !taken.some((box) => meet(box, boxes[side]));
    });
    if (!free) continue;
    taken.push(boxes[free]);
    sides.set(stop.id, free);
  }
  return sides;
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
      !pins.some(
        (pin) => Math.abs(pin.at[0] - at[0]) < wideScale.pin * 1.5 && Math.abs(pin.at[1] - at[1]) < wideScale.pin * 0.9,
      ),
  );
}

/** Where a visitor stands and looks, degrees clockwise from up; indoors the plan of the room shows it instead. */
export function coneOf(pins: readonly PlanPin[], stop: Pick<Stop, 'id'>): { at: Place; heading: number } | undefined {
  const pin = pins.find((each) => each.stop.id === stop.id);
  return pin && !pin.stop.room ? { at: pin.at, heading: degreesOf(pin.stop.look) } : undefined;
}
