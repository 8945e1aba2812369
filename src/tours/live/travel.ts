import type { Pose } from '../../stage/camera.ts';
import { wantsStillness } from '../../stage/stillness.ts';
import { directionOf } from '../compass.ts';
import { overviewPose, stopPose } from '../poses.ts';
import type { SceneStop } from '../scene-data.ts';
import { announce } from '../client/announce.ts';
import { pageAt, swapParts } from '../client/swap.ts';
import type { Journey } from '../client/travel-flat.ts';
import type { Live } from './live.ts';
import { openRooms } from './rooms.ts';

/** Goes to a stop: the eye flies, the words follow, the address changes. Resolves when it has arrived. */
export async function travelTo(
  live: Live,
  id: string,
  { remember = true, look, quiet = false }: Journey = {},
): Promise<void> {
  const to = live.scene.stops.find((stop) => stop.id === id);
  if (!to) return;
  const from = live.stop;
  live.stop = to;
  const words = pageAt(to.path);
  const pose = arrivalPose(live, from, to, look);
  const flight =
    from?.room === to.room && live.section.dataset.view !== 'bird' ? fly(live, pose) : cross(live, to, pose);
  try {
    swapParts(live.section, await words);
  } catch {
    // Without its words a stop is half: the browser opens its page instead.
    location.assign(to.path);
    return;
  }
  if (remember) history.pushState({ stop: id }, '', to.path + location.search);
  live.section.dispatchEvent(new CustomEvent('tour-arrived', { bubbles: true }));
  await flight;
  if (!quiet) tellWhere(live, 'arrived');
  for (const { to: next } of to.ways) {
    const neighbour = live.scene.stops.find((stop) => stop.id === next);
    if (neighbour) pageAt(neighbour.path).catch(() => {});
  }
}

/** Up to the view of the whole campus, or down again to where one was. */
export async function lookFromAbove(live: Live): Promise<void> {
  live.section.dataset.view = 'bird';
  const pose = overviewPose(live.scene, live.scene.overview);
  if (live.state.get().room) await cross(live, undefined, pose);
  else await fly(live, pose);
}

export async function comeDown(live: Live): Promise<void> {
  live.section.dataset.view = 'walk';
  if (!live.stop) return;
  const pose = stopPose(live.scene, live.stop);
  if (live.stop.room) await cross(live, live.stop, pose);
  else await fly(live, pose);
}

function arrivalPose(live: Live, from: SceneStop | undefined, to: SceneStop, look: number | undefined): Pose {
  const pose = stopPose(live.scene, to);
  const way = from?.ways.find((one) => one.to === to.id);
  const yaw = look ?? (way && !to.room ? way.arrival : undefined);
  return yaw === undefined ? pose : { ...pose, yaw };
}

function fly(live: Live, pose: Pose): Promise<boolean> {
  const { motion } = live;
  const metres = Math.hypot(pose.at[0] - motion.pose.at[0], pose.at[2] - motion.pose.at[2]);
  const duration = wantsStillness() ? 0 : Math.min(2600, 700 + metres * 14);
  const flight = motion.flyTo(pose, performance.now(), duration);
  live.stage.invalidate();
  return flight;
}

/** Through a door: the picture fades, the place changes, the picture comes back. */
async function cross(live: Live, to: SceneStop | undefined, pose: Pose): Promise<void> {
  const still = wantsStillness() || typeof live.canvas.animate !== 'function';
  const fade = (opacity: [number, number]) =>
    still ? Promise.resolve() : live.canvas.animate({ opacity }, { duration: 220, fill: 'forwards' }).finished;
  const changes = live.state.get().room !== to?.room;
  if (!changes) return void (await fly(live, pose));
  await Promise.all([fade([1, 0]), to?.room ? openRooms() : undefined]);
  live.state.set({ room: to?.room });
  await live.motion.flyTo(pose, 0, 0);
  live.stage.invalidate();
  await fade([0, 1]);
}

/** Says where one is, where one looks, and how many ways lead on. */
export function tellWhere(live: Live, key: 'arrived' | 'here'): void {
  const { stop, motion, section } = live;
  const ways = [...section.querySelectorAll<HTMLElement>('[data-part="card"] a[data-stop]')];
  announce(section, key, {
    name: stop?.name ?? live.scene.title,
    direction: directionOf(motion.pose.yaw),
    n: ways.length,
    ways: ways.map((way) => way.innerText.replace(/\s+/g, ' ').trim()).join('；'),
  });
}
