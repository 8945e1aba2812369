import type { Pose } from '../stage/camera.ts';
import { onGround, type Campus } from './campus-model.ts';
import { degreesOf } from './compass.ts';
import type { Room, Stop, Tour } from './tour.ts';

/** Vertical angle of view outdoors and in rooms, degrees. */
const OUTDOORS = 50;
const INDOORS = 58;
const PHOTO = 64;

type Eye = Pick<Stop, 'at' | 'look' | 'tilt' | 'eye' | 'zoom' | 'room'> & { photo?: unknown };

/** The view of a stop; in a room's own frame, whose origin is the middle of its floor. */
export function stopPose(campus: Pick<Campus, 'ground' | 'props'> & { rooms: readonly Room[] }, stop: Eye): Pose {
  const room = campus.rooms.find(({ id }) => id === stop.room);
  const look = { yaw: degreesOf(stop.look), pitch: stop.tilt };
  // In a photo one stands in its middle.
  if (stop.photo) return { ...look, at: [0, 0, 0], fov: Math.min(84, PHOTO / stop.zoom) };
  if (!room) return { ...look, at: onGround(campus, stop.at, stop.eye), fov: OUTDOORS / stop.zoom };
  const [width, depth] = room.size;
  return {
    ...look,
    at: [stop.at[0] - width / 2, stop.eye, depth / 2 - stop.at[1]],
    fov: Math.min(84, INDOORS / stop.zoom),
  };
}

/** The view of the whole campus from above. */
export function overviewPose(campus: Pick<Campus, 'ground' | 'props'>, overview: Tour['overview']): Pose {
  const [x, y, z] = onGround(campus, overview.target);
  const [yaw, pitch] = [degreesOf(overview.look), overview.tilt];
  const [a, e] = [(yaw * Math.PI) / 180, (-pitch * Math.PI) / 180];
  const level = Math.cos(e) * overview.distance;
  return {
    at: [x - Math.sin(a) * level, y + Math.sin(e) * overview.distance, z + Math.cos(a) * level],
    yaw,
    pitch,
    fov: 40,
  };
}
