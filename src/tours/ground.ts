import { archOf } from '../stage/parts/crossings.ts';
import { metresBetween, type Place } from './compass.ts';
import type { TourData } from './schema.ts';

type Patch = { area?: readonly [number, number, number, number] | undefined; outline?: readonly Place[] | undefined };

/** The corners of a patch of ground, counter-clockwise from the south-west for an area. */
export function cornersOf({ area, outline }: Patch): Place[] {
  if (outline) return [...outline];
  if (!area) return [];
  const [x, y, width, depth] = area;
  return [
    [x, y],
    [x + width, y],
    [x + width, y + depth],
    [x, y + depth],
  ];
}

/** Whether a place lies in an outline (ray crossing; W. R. Franklin's pnpoly). */
export function within(place: Place, outline: readonly Place[]): boolean {
  let inside = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const [ax, ay] = outline[i]!;
    const [bx, by] = outline[j]!;
    if (ay > place[1] !== by > place[1] && place[0] < ((bx - ax) * (place[1] - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** The nearest point of a line to a place: how far off it is, and how far along, 0–1 of the whole length. */
export function nearestOn(place: Place, line: readonly Place[]): { metres: number; share: number; at: Place } {
  const lengths = line.slice(1).map((to, i) => Math.hypot(to[0] - line[i]![0], to[1] - line[i]![1]));
  const whole = lengths.reduce((sum, length) => sum + length, 0) || 1;
  let best: { metres: number; share: number; at: Place } = { metres: Infinity, share: 0, at: line[0]! };
  let before = 0;
  lengths.forEach((length, i) => {
    const [a, b] = [line[i]!, line[i + 1]!];
    const t =
      length === 0
        ? 0
        : Math.max(
            0,
            Math.min(1, ((place[0] - a[0]) * (b[0] - a[0]) + (place[1] - a[1]) * (b[1] - a[1])) / length ** 2),
          );
    const at: Place = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
    const metres = metresBetween(place, at);
    if (metres < best.metres) best = { metres, share: (before + t * length) / whole, at };
    before += length;
  });
  return best;
}

type Ground = TourData['ground'];
type Props = TourData['props'];

/** Height of the bare ground in metres: the last terrace that covers the place, else 0. */
export function terraceAt({ terraces }: Pick<Ground, 'terraces'>, place: Place): number {
  let height = 0;
  for (const terrace of terraces) if (within(place, cornersOf(terrace))) height = terrace.height;
  return height;
}

/** Metres a bridge, a ramp or a flight of stairs is wide where nobody said. */
export const CROSSING = 4;

const SLOPES = new Set(['台阶', '坡道', '桥']);

/** Whether a place lies in the river, and on no bridge; `clear` keeps so many metres off a bridge's edges. */
export function inRiver({ river }: Pick<Ground, 'river'>, props: Props, place: Place, clear = 0): boolean {
  if (!river || nearestOn(place, river.line).metres >= river.width / 2) return false;
  return !props.some(
    ({ kind, line, width = CROSSING }) => kind === '桥' && line && nearestOn(place, line).metres <= width / 2 - clear,
  );
}

/** Metres at which a crossing begins or ends: on the ground there, or where a bridge is said to hang. */
export const footOf = (ground: Pick<Ground, 'terraces'>, { kind, height }: Props[number], place: Place): number =>
  kind === '桥' && height !== undefined ? height : terraceAt(ground, place);

/** Height one stands on: stairs and ramps rise evenly from point to point of their line, a bridge swells besides. */
export function heightAt(ground: Pick<Ground, 'terraces'>, props: Props, place: Place): number {
  for (const prop of props) {
    const { kind, line, width = CROSSING } = prop;
    if (!line || !SLOPES.has(kind)) continue;
    for (const [i, to] of line.slice(1).entries()) {
      const from = line[i]!;
      const { metres, share } = nearestOn(place, [from, to]);
      if (metres > width / 2) continue;
      const [low, high] = [footOf(ground, prop, from), footOf(ground, prop, to)];
      return low + (high - low) * share + (kind === '桥' ? archOf(metresBetween(from, to), share) : 0);
    }
  }
  return terraceAt(ground, place);
}
