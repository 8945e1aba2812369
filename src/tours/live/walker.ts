import { type Pose, rayThrough } from '../../stage/camera.ts';
import type { Point3 } from '../../stage/mesh.ts';
import { metresBetween, type Place, toScene } from '../compass.ts';
import { groundAlong, openGround, stepFrom, type Walkable } from '../walk.ts';
import type { Live } from './live.ts';
import { openedRooms } from './rooms.ts';

/** Metres a second on foot. */
const PACE = 5.2;
/** Metres from the ground to a walker's eye. */
export const EYE = 1.7;

/** What a walker is driven by: keys and stick push, a tap on the ground is a goal. */
export interface Drive {
  ahead: number;
  right: number;
  goal: Place | undefined;
  /** The journey on which the goal was set: who has gone to another stop since walks there no more. */
  journey: number;
}

/** Nearer than this one has arrived, metres. */
const ARRIVED = 0.4;

/** What moves the eye of a walker: as far as he is driven and the ground lets him; undefined where nothing drives him. */
export function walkerOf(live: Live, drive: Drive) {
  return (pose: Pose, seconds: number): Pose | undefined => {
    // Nobody walks about in a photo.
    if (live.state.get().photo) return undefined;
    const pushed = drive.ahead !== 0 || drive.right !== 0;
    if (pushed || drive.journey !== live.journey) drive.goal = undefined;
    const here = placeOf(live, pose);
    const land = landOf(live);
    const move = pushed ? pushOf(pose, drive, PACE * seconds) : towards(here, drive.goal, 2 * PACE * seconds);
    if (!move) return undefined;
    const there = stepFrom(land, here, move);
    // At the goal, or before a wall.
    if (metresBetween(here, there) < Math.hypot(...move) * 0.2) drive.goal = undefined;
    // The eye comes down to a walker's height, softly.
    const height = pose.at[1] + (land.height(there) + EYE - pose.at[1]) * Math.min(1, seconds * 3);
    return { ...pose, at: scenePoint(live, there, height) };
  };
}

/** Where on the ground a point of the picture lies, shares of width and height. */
export function groundAt(live: Live, x: number, y: number): Place | undefined {
  const { motion, canvas } = live;
  const pose = motion.shown;
  const [east, up, south] = rayThrough(pose, x, y, canvas.clientWidth / canvas.clientHeight);
  return groundAlong(landOf(live), placeOf(live, pose), pose.at[1], [east, up, -south]);
}

/** Where one who walks to a goal comes to stand, at once: for those who want no motion. */
export function poseAt(live: Live, goal: Place): Pose {
  const { pose } = live.motion;
  const land = landOf(live);
  let here = placeOf(live, pose);
  for (let move = towards(here, goal, 0.5); move; move = towards(here, goal, 0.5)) {
    const there = stepFrom(land, here, move);
    if (metresBetween(here, there) < 0.1) break;
    here = there;
  }
  return { ...pose, at: scenePoint(live, here, land.height(here) + EYE) };
}

function pushOf({ yaw }: Pose, { ahead, right }: Drive, metres: number): Place {
  const a = (yaw * Math.PI) / 180;
  return [(Math.sin(a) * ahead + Math.cos(a) * right) * metres, (Math.cos(a) * ahead - Math.sin(a) * right) * metres];
}

function towards(here: Place, goal: Place | undefined, metres: number): Place | undefined {
  const away = goal ? metresBetween(here, goal) : 0;
  if (!goal || away < ARRIVED) return undefined;
  const share = Math.min(1, metres / away);
  return [(goal[0] - here[0]) * share, (goal[1] - here[1]) * share];
}

/** The place where one is: from the corner of the room, or of the campus. */
export function placeOf(live: Live, pose: Pose): Place {
  const [width, depth] = sizeOf(live);
  return [pose.at[0] + width / 2, depth / 2 - pose.at[2]];
}

function scenePoint(live: Live, place: Place, height: number): Point3 {
  const [x, z] = toScene(place, sizeOf(live));
  return [x, height, z];
}

/** Height of the ground, or the floor, under the eye; metres. */
export const groundUnder = (live: Live, pose: Pose): number => landOf(live).height(placeOf(live, pose));

const sizeOf = ({ scene, state }: Live) =>
  scene.rooms.find(({ id }) => id === state.get().room)?.size ?? scene.ground.size;

const lands = new WeakMap<object, Map<string, Walkable>>();

/** Where one can walk now; reckoned once for each place. */
function landOf({ scene, state }: Live): Walkable {
  const known = lands.get(scene) ?? new Map<string, Walkable>();
  lands.set(scene, known);
  const { room = '' } = state.get();
  const found = known.get(room);
  if (found) return found;
  const inside = scene.rooms.find(({ id }) => id === room);
  const land = (inside && openedRooms()?.roomFloor(inside)) ?? openGround(scene);
  known.set(room, land);
  return land;
}
