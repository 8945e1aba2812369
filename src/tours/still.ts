import type { Stop, Tour } from './tour.ts';

/** What a campus has pictures of: its stops, and the view from above. */
export const OVERVIEW = 'overview';

export const stillNames = (tour: Pick<Tour, 'stops'>): string[] => [OVERVIEW, ...tour.stops.map(({ id }) => id)];

const viewOf = ({ at, room, look, tilt, eye, zoom, photo }: Stop) => ({ at, room, look, tilt, eye, zoom, photo });

/** Everything of a campus' data that a picture shows, as text: the picture is old when this has changed. Words are no part of it. */
export function stillKey(tour: Tour, name: string): string {
  const stop = tour.stops.find(({ id }) => id === name);
  if (stop?.photo) return JSON.stringify({ view: viewOf(stop) });
  const room = tour.rooms.find(({ id }) => id === stop?.room);
  if (stop && room) {
    const { size, height, style, windows, door, things } = room;
    return JSON.stringify({ room: { size, height, style, windows, door, things }, view: viewOf(stop) });
  }
  const { ground, props, season, time, overview } = tour;
  const buildings = tour.buildings.map(({ name: _, sign: __, ...built }) => built);
  const stops = tour.stops.map(({ at, room: inside }) => ({ at, room: inside }));
  return JSON.stringify({ ground, buildings, props, season, time, stops, view: stop ? viewOf(stop) : overview });
}
