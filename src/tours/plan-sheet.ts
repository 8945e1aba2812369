import type { Place } from './compass.ts';

/** Width of every plan in its own units, so that letters and marks are of one size on all of them. */
const SHEET_WIDTH = 1000;

/** The paper a plan is drawn on: [east, north] in metres become x and y in units. */
export interface Sheet {
  width: number;
  height: number;
  /** Units to a metre. */
  unit: number;
  at: (place: Place) => Place;
  length: (metres: number) => number;
  open: (line: readonly Place[]) => string;
  closed: (corners: readonly Place[]) => string;
}

const short = (value: number): number => Math.round(value * 10) / 10;

/** A sheet for a ground of so many metres. */
export function sheetOf([width, depth]: Place): Sheet {
  const unit = SHEET_WIDTH / width;
  const at = ([east, north]: Place): Place => [short(east * unit), short((depth - north) * unit)];
  const open = (line: readonly Place[]) => line.map((place, i) => `${i ? 'L' : 'M'}${at(place).join(' ')}`).join('');
  return {
    width: SHEET_WIDTH,
    height: short(depth * unit),
    unit,
    at,
    length: (metres) => short(metres * unit),
    open,
    closed: (corners) => (corners.length > 0 ? `${open(corners)}Z` : ''),
  };
}

/** The south-west and the north-east corner of what encloses some places. */
export function boundsOf(places: readonly Place[]): [low: Place, high: Place] {
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  return [
    [Math.min(...xs), Math.min(...ys)],
    [Math.max(...xs), Math.max(...ys)],
  ];
}

/** A length for the scale bar: the roundest one that takes about a sixth of the width. */
export function scaleBar(width: number): number {
  const goal = width / 6;
  return [5, 10, 20, 50, 100].reduce((best, metres) =>
    Math.abs(metres - goal) < Math.abs(best - goal) ? metres : best,
  );
}
