import type { Week } from './week.ts';
import { jointLaunch } from './week.ts';

/**
 * The two threads of the timeline, drawn from the data: apart until the first joint week, woven from it on.
 * One segment per edition, in a box of 100 × 100 that the view stretches over the edition's row (or column).
 */
export interface Segment {
  woven: boolean;
  /** False for a woven edition without a record of a joint week: drawn dashed, since nothing is claimed of it. */
  recorded: boolean;
  /** Which thread passes over the other; it alternates, as in cloth. */
  over: 'shu' | 'yu';
  shu: string;
  yu: string;
}

const NEAR = 22;
const FAR = 78;

type Axis = 'down' | 'along';

const point = (axis: Axis, along: number, across: number): string =>
  axis === 'down' ? `${across} ${along}` : `${along} ${across}`;

/** A strand from one side to the other (or straight on), as a cubic whose ends run along the axis. */
function strand(axis: Axis, from: number, to: number): string {
  if (from === to) return `M${point(axis, 0, from)}L${point(axis, 100, to)}`;
  return `M${point(axis, 0, from)}C${point(axis, 50, from)} ${point(axis, 50, to)} ${point(axis, 100, to)}`;
}

/**
 * Segments for editions in time order. After the first edition with a joint launch every segment crosses once, so the
 * strands change sides from year to year; a year without a record of a joint week stays in the weave, but is not
 * `recorded`.
 */
export function threadSegments(weeks: readonly Pick<Week, 'launches'>[], axis: Axis): Segment[] {
  const first = weeks.findIndex((week) => jointLaunch(week) !== undefined);
  let side = NEAR;
  return weeks.map((week, i) => {
    const woven = first >= 0 && i >= first;
    const from = side;
    if (woven) side = side === NEAR ? FAR : NEAR;
    const mirror = (across: number) => 100 - across;
    return {
      woven,
      recorded: !woven || jointLaunch(week) !== undefined,
      over: i % 2 === 0 ? 'shu' : 'yu',
      shu: strand(axis, from, side),
      yu: strand(axis, mirror(from), mirror(side)),
    };
  });
}
