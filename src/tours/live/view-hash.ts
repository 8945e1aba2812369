import type { Season } from '../../stage/parts/trees.ts';
import type { TimeOfDay } from '../../styles/clay.ts';

/**
 * A look as the address carries it: `#12,-4,1.5,night,spring` is yaw (degrees from north), pitch, magnification, and
 * where they differ from the campus' own, time of day and season.
 */
export interface Look {
  yaw: number;
  pitch: number;
  zoom: number;
  time?: TimeOfDay | undefined;
  season?: Season | undefined;
}

const times: readonly string[] = ['day', 'dusk', 'night'] satisfies TimeOfDay[];
const seasons: readonly string[] = ['spring', 'summer', 'autumn', 'winter'] satisfies Season[];

export function hashOf({ yaw, pitch, zoom, time, season }: Look): string {
  const magnified = Math.abs(zoom - 1) >= 0.05 ? [zoom.toFixed(1)] : [];
  const words = [time, season].filter((word) => word !== undefined);
  return `#${[Math.round((yaw + 360) % 360), Math.round(pitch), ...magnified, ...words].join(',')}`;
}

/** The look in an address' hash; undefined where it holds something else. */
export function lookIn(hash: string): Look | undefined {
  const match = /^#(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?((?:,[a-z]+)*)$/.exec(hash);
  if (!match) return undefined;
  const [yaw, pitch, zoom] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)];
  if (Math.abs(pitch) > 89 || zoom < 0.6 || zoom > 3) return undefined;
  const words = (match[4] ?? '').split(',').slice(1);
  const known = (list: readonly string[]) => words.find((word) => list.includes(word));
  return {
    yaw: yaw % 360,
    pitch,
    zoom,
    time: known(times) as TimeOfDay | undefined,
    season: known(seasons) as Season | undefined,
  };
}
