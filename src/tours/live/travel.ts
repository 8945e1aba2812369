import { coveringFov, flightTime, type Pose } from '../../stage/camera.ts';
import { loadPanorama } from '../../stage/panorama.ts';
import { wantsStillness } from '../../stage/stillness.ts';
import { directionOf } from '../compass.ts';
import { overviewPose, stopPose } from '../poses.ts';
import type { SceneStop } from '../scene-data.ts';
import { announce } from '../client/announce.ts';
import { pageAt, swapParts } from '../client/swap.ts';
import { showView, viewHash } from '../client/views.ts';
import type { Journey } from '../client/travel-flat.ts';
import type { Live } from './live.ts';
import { freePart } from './free-part.ts';
import { openRooms } from './rooms.ts';
import { awayFromStop } from './tell-moves.ts';

/** Whether one looks down on the whole campus: on its own page, or from a stop by the switch. */
export const isAbove = ({ stop, section }: Live): boolean => !stop || section.dataset.view === 'bird';

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
  // From above one comes down; on the plan and in the words one stays, only the stop changes.
  if (live.section.dataset.view === 'bird') showView(live.section, 'walk');
  const flight = move(live, to, arrivalPose(live, from, to, look));
  const run = live.journey;
  // A room that cannot be had is met below.
  flight.catch(() => {});
  if (!(await tellPlace(live, to.path, remember))) return;
  try {
    await flight;
  } catch {
    location.assign(to.path);
    return;
  }
  if (run !== live.journey) return;
  if (!quiet) tellWhere(live, 'arrived');
  for (const { to: next } of to.ways) {
    const neighbour = live.scene.stops.find((stop) => stop.id === next);
    if (neighbour) pageAt(neighbour.path).catch(() => {});
  }
}

/** Back to the page of the whole campus, seen from above. */
export async function travelAbove(live: Live, address: string, { remember = true }: Journey = {}): Promise<void> {
  live.stop = undefined;
  showView(live.section, 'bird');
  const flight = lookFromAbove(live);
  if (!(await tellPlace(live, address, remember))) return;
  await flight;
  tellWhere(live, 'arrived');
}

/** Puts a page's words and address in place; false where they cannot be had, and the browser opens the page instead. */
async function tellPlace(live: Live, address: string, remember: boolean): Promise<boolean> {
  const run = live.journey;
  try {
    const page = await pageAt(address);
    // Somebody has gone on meanwhile: the words of where he is come with his own journey.
    if (run !== live.journey) return false;
    swapParts(live.section, page);
  } catch {
    // Without its words a stop is half.
    location.assign(address);
    return false;
  }
  if (remember) history.pushState({}, '', address + location.search + viewHash(live.section));
  live.section.dispatchEvent(new CustomEvent('tour-arrived', { bubbles: true }));
  return true;
}

/** Up to the view of the whole campus. */
export const lookFromAbove = (live: Live): Promise<void> => move(live, {}, posedBeside(live));

/**
 * The view from above with the campus in the middle of what the card leaves of a wide picture: a little further off,
 * and turned by half the card's part of the angle of view.
 */
function posedBeside({ scene, section, canvas }: Live): Pose {
  const { left } = freePart(section, canvas.parentElement!);
  const share = left / Math.max(1, canvas.clientWidth);
  const pose = overviewPose(scene, { ...scene.overview, distance: scene.overview.distance * (1 + share * 0.6) });
  const aspect = canvas.clientWidth / Math.max(1, canvas.clientHeight);
  const half = Math.atan(Math.tan((coveringFov(pose.fov, aspect) * Math.PI) / 360) * aspect);
  return { ...pose, yaw: pose.yaw - (Math.atan(Math.tan(half) * share) * 180) / Math.PI };
}

/** Down again to the stop one is at. */
export async function comeDown(live: Live): Promise<void> {
  if (live.stop) await move(live, live.stop, stopPose(live.scene, live.stop));
}

/** Turns the eye to a heading, degrees from north; it stays where it is. */
export function lookTo(live: Live, yaw: number): void {
  const { motion } = live;
  void motion.flyTo({ ...motion.pose, yaw }, performance.now(), wantsStillness() ? 0 : 900);
  live.stage.invalidate();
}

function arrivalPose(live: Live, from: SceneStop | undefined, to: SceneStop, look: number | undefined): Pose {
  const pose = stopPose(live.scene, to);
  const way = from?.ways.find((one) => one.to === to.id);
  const yaw = look ?? (way && !to.room ? way.arrival : undefined);
  return yaw === undefined ? pose : { ...pose, yaw };
}

/** Moves the eye: through the air where it stays under the same sky or roof, else through a door. */
async function move(
  live: Live,
  { room, photo }: Pick<Partial<SceneStop>, 'room' | 'photo'>,
  pose: Pose,
): Promise<void> {
  const { motion, canvas, state, stage } = live;
  live.journey += 1;
  const run = live.journey;
  const still = wantsStillness();
  const now = state.get();
  if (now.room === room && now.photo === photo) {
    const flight = motion.flyTo(pose, performance.now(), still ? 0 : flightTime(motion.pose, pose));
    stage.invalidate();
    await flight;
    return;
  }
  // The picture fades, the place changes, the picture comes back.
  const fade = (from: number, to: number) =>
    still || !canvas.animate ? undefined : canvas.animate({ opacity: [from, to] }, { duration: 220 }).finished;
  await Promise.all([
    fade(1, 0),
    room ? openRooms() : undefined,
    photo && loadPanorama(photo.url, photo.faces).catch(() => {}),
  ]);
  // Somebody has gone on meanwhile, or switched 3D off.
  if (run !== live.journey || !canvas.isConnected) return;
  canvas.style.opacity = still ? '' : '0';
  state.set({ room, photo });
  await motion.flyTo(pose, 0, 0);
  stage.invalidate();
  await fade(0, 1);
  canvas.style.opacity = '';
}

/** Says where one is, where one looks, and how many ways lead on. */
export function tellWhere(live: Live, key: 'arrived' | 'here'): void {
  const { stop, motion, section } = live;
  const ways = [...section.querySelectorAll<HTMLElement>('[data-part="card"] a[data-stop]')];
  const away = key === 'here' ? awayFromStop(live) : undefined;
  const asked = isAbove(live) ? 'hereAbove' : away ? 'hereAway' : 'here';
  announce(section, key === 'here' ? asked : key, {
    name: stop?.name ?? live.scene.title,
    title: live.scene.title,
    ...away,
    direction: directionOf(motion.pose.yaw),
    n: ways.length,
    ways: ways.map((way) => way.innerText.replace(/\s+/g, ' ').trim()).join('；'),
  });
}
