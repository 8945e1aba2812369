import type { Room, Tour } from '../../src/tours/tour.ts';

/** Metres across, up, and from front to back. */
export type Size = readonly [width: number, height: number, depth: number];

/** The stop from which a part's campus is looked at. */
export const VIEW = 'part';

/** Metres along each side of a part's campus. */
const SIDE = 600;
export const MIDDLE: [number, number] = [SIDE / 2, SIDE / 2];

/** A bare campus, on which a part stands alone. */
export const campusOf = (id: string): Tour => ({
  id,
  title: id,
  province: '四川',
  summary: '',
  alt: '',
  season: '春',
  time: '白天',
  overview: { look: 0, target: MIDDLE, distance: 100, tilt: -24 },
  ground: { size: [SIDE, SIDE], terraces: [], roads: [], plazas: [], greens: [], hills: [] },
  buildings: [],
  props: [],
  rooms: [],
  stops: [],
  routes: [],
  sources: [],
  updated: '2024-05-12',
  sample: true,
});

/** A room, with what is not said of it as in most schools. */
export const roomOf = (given: Partial<Room>): Room => ({
  id: 'room',
  name: '',
  building: 'house',
  floor: 1,
  size: [9, 9],
  height: 4,
  style: '教室',
  windows: [],
  door: '南',
  things: [],
  ...given,
});

/** The stop from which a part is looked at. */
export const stopOf = (given: Partial<Tour['stops'][number]>): Tour['stops'][number] => ({
  id: VIEW,
  name: '',
  at: MIDDLE,
  look: 0,
  tilt: 0,
  eye: 2,
  zoom: 1,
  text: '',
  alt: '',
  say: [],
  media: [],
  exits: [],
  stories: [],
  schools: [],
  majors: [],
  events: [],
  ...given,
});

/** Vertical angles of view, degrees, as the stops have them, and how much nearer the parts are looked at. */
const OUTDOORS = 50;
export const INDOORS = 58;
const ZOOM = 1.6;
/** Where the eye looks to, degrees clockwise from north: at the front, a little from the right. */
const LOOK = 328;

/** How far away all of a part is in the picture, and how high the eye is there, metres. */
export function viewOf([width, height, depth]: Size, angle: number, tilt: number): { distance: number; eye: number } {
  const half = ((angle / ZOOM / 2) * Math.PI) / 180;
  // Wide things lie slanting in the picture, and need less than their diagonal; tall ones need all their height.
  const distance = Math.max(
    (Math.hypot(width, height, depth) / 2 / Math.sin(half)) * 0.86,
    (height * 0.56) / Math.tan(half) + depth / 2,
  );
  return { distance, eye: height / 2 + Math.sin((-tilt * Math.PI) / 180) * distance };
}

/** The campus with a stop from which the part in the middle fills the picture. */
export function seen(
  campus: Tour,
  middle: readonly [number, number],
  size: Size,
  how: { room?: string; tilt?: number } = {},
): Tour {
  const { room, tilt = -16 } = how;
  const { distance, eye } = viewOf(size, room ? INDOORS : OUTDOORS, tilt);
  const level = Math.cos((tilt * Math.PI) / 180) * distance;
  const back = ((LOOK + 180) * Math.PI) / 180;
  const at: [number, number] = [middle[0] + Math.sin(back) * level, middle[1] + Math.cos(back) * level];
  return { ...campus, stops: [stopOf({ room, at, look: LOOK, tilt, eye, zoom: ZOOM })] };
}
