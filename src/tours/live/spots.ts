import { filled } from '../client/announce.ts';
import type { Point3 } from '../../stage/mesh.ts';
import { onGround } from '../campus-model.ts';
import { toScene } from '../compass.ts';
import type { Spot } from '../hotspots.ts';
import type { SceneStop } from '../scene-data.ts';
import { doorOf as roomDoor, onWall } from '../room-openings.ts';
import { doorOf } from '../tour.ts';
import type { Live } from './live.ts';
import { isAbove } from './travel.ts';

interface WaySpot extends Spot {
  id: string;
}

/** The buttons over the picture: one for each way on, in the order they are told, made anew at every stop. */
export function spotsOf(live: Live): {
  list: () => readonly WaySpot[];
  renew: () => void;
  close: () => void;
} {
  const layer = document.createElement('ul');
  layer.className = 'spots';
  layer.dataset.spots = '';
  // Above the surface that takes fingers, below the bar.
  (live.section.querySelector('[data-drive]') ?? live.canvas).after(layer);
  let spots: WaySpot[] = [];
  const renew = () => {
    const held = layer.contains(document.activeElement);
    spots = targets(live).map((stop) => ({
      id: stop.id,
      at: spotAt(live, stop),
      button: button(live, stop),
      width: 0,
      height: 0,
    }));
    layer.replaceChildren(
      ...spots.map(({ button: one }) => {
        const item = document.createElement('li');
        item.append(one);
        return item;
      }),
    );
    // Its arrow, when it waits at an edge, makes it a little wider.
    for (const spot of spots)
      Object.assign(spot, { width: spot.button.offsetWidth + 18, height: spot.button.offsetHeight + 2 });
    // The name one went to is gone: the next Tab leads to the first new one.
    if (held) live.section.querySelector<HTMLElement>('[data-drive]')?.focus({ preventScroll: true });
  };
  renew();
  return { list: () => spots, renew, close: () => layer.remove() };
}

/** From a stop its ways on; from above, every stop under the open sky. */
function targets(live: Live): SceneStop[] {
  const { scene, stop } = live;
  if (!stop || isAbove(live)) return scene.stops.filter(({ room }) => !room);
  return stop.ways.flatMap((way) => scene.stops.find(({ id }) => id === way.to) ?? []);
}

/** Where a stop's button hangs: over its place; of a room, over its building's door; out of a room, over the room's door. */
function spotAt(live: Live, to: SceneStop): Point3 {
  const { scene } = live;
  // From above one sees where things stand, wherever one came from.
  const stop = isAbove(live) ? undefined : live.stop;
  const way = stop?.photo ? stop.ways.find((one) => one.to === to.id) : undefined;
  // In a photo only the direction is known.
  if (way) return [Math.sin((way.heading * Math.PI) / 180) * 20, -1, -Math.cos((way.heading * Math.PI) / 180) * 20];
  const here = scene.rooms.find(({ id }) => id === stop?.room);
  if (here && to.room === here.id) return [to.at[0] - here.size[0] / 2, 1.6, here.size[1] / 2 - to.at[1]];
  if (here) {
    const [east, north] = onWall(here.size, here.door, roomDoor(here).middle);
    return [east - here.size[0] / 2, 2.2, here.size[1] / 2 - north];
  }
  const room = scene.rooms.find(({ id }) => id === to.room);
  const building = scene.buildings.find(({ id }) => id === room?.building);
  if (building) {
    const [x, y, z] = onGround(scene, doorOf(building), 4.2);
    return [x, y, z];
  }
  const [, y] = onGround(scene, to.at, 2.6);
  const [x, z] = toScene(to.at, scene.ground.size);
  return [x, y, z];
}

function button(live: Live, to: SceneStop): HTMLButtonElement {
  // From above it is a map: no way is nearer than another.
  const way = isAbove(live) ? undefined : live.stop?.ways.find((one) => one.to === to.id);
  const one = document.createElement('button');
  one.type = 'button';
  one.className = 'spot';
  one.dataset.stop = to.id;
  const name = document.createElement('span');
  name.append(to.name);
  one.append(name);
  const words = live.section.querySelector<HTMLElement>('[data-announce]')?.dataset ?? {};
  const far = way?.metres ? filled(words.metres ?? '', { n: way.metres }) : '';
  const note = way && way.manner !== 'walk' && way.manner !== 'inside' ? words[way.manner] : far;
  if (note) {
    const small = document.createElement('em');
    small.textContent = note;
    name.append(' ', small);
  }
  // Where it lies when it is out of sight: told, and kept up to date by placeSpots.
  const side = document.createElement('span');
  side.className = 'visually-hidden';
  side.dataset.where = '';
  one.append(side);
  // A finger sees no name of a dot before it touches: the first tap names it, the second goes there.
  one.addEventListener('click', (event) => {
    if ((event as PointerEvent).pointerType !== 'touch' || !one.hasAttribute('data-dot') || one.dataset.named) return;
    event.stopPropagation();
    for (const other of one.closest('ul')?.querySelectorAll<HTMLElement>('[data-named]') ?? [])
      delete other.dataset.named;
    one.dataset.named = 'true';
  });
  one.addEventListener('focus', () => {
    // A tap focuses too, and is a wish to go there, not to look.
    if (!one.matches(':focus-visible') || !way) return;
    live.section.dispatchEvent(new CustomEvent('tour-look', { detail: way.heading }));
  });
  return one;
}
