import { href } from '../base/paths.ts';
import { degreesOf } from './compass.ts';
import { type Stop, stopPath, type Tour, type Way, waysFrom } from './tour.ts';

export interface SceneStop extends Pick<Stop, 'id' | 'name' | 'room' | 'at' | 'tilt' | 'eye' | 'zoom'> {
  /** Degrees clockwise from north. */
  look: number;
  /** Address of its page. */
  path: string;
  ways: (Pick<Way, 'heading' | 'arrival' | 'manner' | 'metres'> & { to: string })[];
}

/** A campus without its texts: what the 3D script fetches when it starts. */
export interface SceneData extends Pick<
  Tour,
  'id' | 'title' | 'season' | 'time' | 'overview' | 'ground' | 'buildings' | 'props' | 'rooms'
> {
  stops: SceneStop[];
  routes: { id: string; name: string; stops: string[] }[];
}

export function sceneOf(tour: Tour): SceneData {
  const { id, title, season, time, overview, ground, buildings, props, rooms } = tour;
  return {
    id,
    title,
    season,
    time,
    overview,
    ground,
    buildings,
    props,
    rooms,
    stops: tour.stops.map((stop) => ({
      id: stop.id,
      name: stop.name,
      room: stop.room,
      at: stop.at,
      look: degreesOf(stop.look),
      tilt: stop.tilt,
      eye: stop.eye,
      zoom: stop.zoom,
      path: href(stopPath(tour, stop)),
      ways: waysFrom(tour, stop).map(({ to, heading, arrival, manner, metres }) => ({
        to: to.id,
        heading: Math.round(heading),
        arrival: Math.round(arrival),
        manner,
        metres,
      })),
    })),
    routes: tour.routes.map((route) => ({ id: route.id, name: route.name, stops: route.stops })),
  };
}
