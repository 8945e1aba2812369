import { href } from '../base/paths.ts';
import { degreesOf } from './compass.ts';
import { cutOf, tileName } from './photo-tiles.ts';
import type { Photo } from './state.ts';
import { type Stop, stopPath, type Tour, type Way, waysFrom } from './tour.ts';

export interface SceneStop extends Pick<Stop, 'id' | 'name' | 'room' | 'at' | 'tilt' | 'eye' | 'zoom'> {
  photo?: Photo | undefined;
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

/** Where the files lie that a campus names. */
export interface SceneFiles {
  /** Addresses of the all-round photos, by the id of their stop. */
  photos: ReadonlyMap<string, string>;
  /** The address of a model. */
  model: (file: string) => string;
}

export function sceneOf(tour: Tour, files: SceneFiles): SceneData {
  const { id, title, season, time, overview, ground, buildings, props, rooms } = tour;
  return {
    id,
    title,
    season,
    time,
    overview,
    ground,
    buildings: buildings.map((one) => (one.model ? { ...one, model: files.model(one.model) } : one)),
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
      photo: photoOf(tour, stop, files),
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

/** A stop's photo; its middle is where the stop looks first. */
function photoOf(tour: Tour, stop: Stop, { photos }: SceneFiles): Photo | undefined {
  const url = photos.get(stop.id);
  if (!url) return undefined;
  const cut = stop.photo && cutOf(stop.photo.width);
  const tile = (i: number) => tileName(i % cut!.columns, Math.floor(i / cut!.columns));
  const urls = (n: number) => Array.from({ length: n }, (_, i) => href(`${stopPath(tour, stop)}${tile(i)}.webp`));
  return { url, faces: degreesOf(stop.look), tiles: cut && { ...cut, urls: urls(cut.columns * cut.rows) } };
}
