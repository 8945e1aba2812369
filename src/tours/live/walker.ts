import type { Pose } from '../../stage/camera.ts';
import type { Place } from '../compass.ts';
import { openGround, stepFrom, type Walkable } from '../walk.ts';
import type { Live } from './live.ts';
import { openedRooms } from './rooms.ts';

/** Metres a second on foot. */
const PACE = 5.2;
/** Metres from the ground to a walker's eye. */
const EYE = 1.7;

/** What moves the eye of a walker: as far as the push goes and the ground lets him; undefined where nobody pushes. */
export function walkerOf(live: Live, push: { ahead: number; right: number }) {
  const { scene } = live;
  return (pose: Pose, seconds: number): Pose | undefined => {
    // Nobody walks about in a photo.
    if ((!push.ahead && !push.right) || live.state.get().photo) return undefined;
    const a = (pose.yaw * Math.PI) / 180;
    const metres = PACE * seconds;
    const move: Place = [
      (Math.sin(a) * push.ahead + Math.cos(a) * push.right) * metres,
      (Math.cos(a) * push.ahead - Math.sin(a) * push.right) * metres,
    ];
    const room = scene.rooms.find(({ id }) => id === live.state.get().room);
    const size = room?.size ?? scene.ground.size;
    const here: Place = [pose.at[0] + size[0] / 2, size[1] / 2 - pose.at[2]];
    const land = landOf(live);
    const there = stepFrom(land, here, move);
    // The eye comes down to a walker's height, softly.
    const height = pose.at[1] + (land.height(there) + EYE - pose.at[1]) * Math.min(1, seconds * 3);
    return { ...pose, at: [there[0] - size[0] / 2, height, size[1] / 2 - there[1]] };
  };
}

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
