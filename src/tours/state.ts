import type { TimeOfDay } from '../styles/clay.ts';
import type { Cut } from './photo-tiles.ts';
import type { Season } from '../stage/parts/trees.ts';

/** An all-round photo as the scene shows it. */
export interface Photo {
  /** Its address. */
  url: string;
  /** Where its middle looks, degrees clockwise from north. */
  faces: number;
  /** Where it is finer than one texture: the addresses of its tiles, row by row. */
  tiles?: (Cut & { urls: string[] }) | undefined;
}

/** What the tour shows; changes slowly, and everything on the screen follows it. */
export interface TourState {
  /** The room one is in; undefined under the open sky. */
  room: string | undefined;
  /** The all-round photo one stands in; undefined in the built scene. */
  photo: Photo | undefined;
  time: TimeOfDay;
  season: Season;
  /** Buildings of later years are not there yet; undefined shows all. */
  year: number | undefined;
  /** Index into the qualities. */
  quality: number;
  /** Whether the scene stands as it shall: with its shadows, and with all that stands about. */
  lit: boolean;
}

const times: Record<'白天' | '黄昏' | '夜晚', TimeOfDay> = { 白天: 'day', 黄昏: 'dusk', 夜晚: 'night' };
const seasons: Record<'春' | '夏' | '秋' | '冬', Season> = { 春: 'spring', 夏: 'summer', 秋: 'autumn', 冬: 'winter' };

/** The state a campus starts in, as its file says. */
export const firstState = (
  { time, season }: { time: keyof typeof times; season: keyof typeof seasons },
  quality: number,
  stop?: { room?: string | undefined; photo?: Photo | undefined },
): TourState => ({
  room: stop?.room,
  photo: stop?.photo,
  time: times[time],
  season: seasons[season],
  year: undefined,
  quality,
  lit: false,
});
