import { wrap } from '../../stage/camera.ts';
import { sheetOf } from '../plan-sheet.ts';
import { isFlat } from '../client/views.ts';
import { firstState } from '../state.ts';
import type { Live } from './live.ts';
import { isAbove } from './travel.ts';
import { hashOf } from './view-hash.ts';

/** The address takes over the look, once it rests: what is shared opens at the same look. */
export function noteLook(live: Live): void {
  const { motion, stop, section } = live;
  if (!stop || isAbove(live) || isFlat(section)) return;
  const { yaw, pitch } = motion.pose;
  const now = live.state.get();
  const own = firstState(live.scene, 0);
  const time = now.time === own.time ? undefined : now.time;
  const season = now.season === own.season ? undefined : now.season;
  const same =
    Math.abs(wrap(yaw - stop.look)) < 1.5 && Math.abs(pitch - stop.tilt) < 1.5 && Math.abs(motion.zoom - 1) < 0.05;
  const hash = same && !time && !season ? '' : hashOf({ yaw, pitch, zoom: motion.zoom, time, season });
  if (hash !== location.hash) history.replaceState(history.state, '', location.pathname + location.search + hash);
}

/** The plan's cone turns with the eye and follows a walker. */
export function turnCone({ motion, scene, state }: Live, cone: SVGGElement | null): void {
  if (!cone || state.get().room || state.get().photo) return;
  const [x, , z] = motion.pose.at;
  const [width, depth] = scene.ground.size;
  const [left, top] = sheetOf([width, depth]).at([x + width / 2, depth / 2 - z]);
  cone.setAttribute('transform', `translate(${left} ${top}) rotate(${motion.pose.yaw.toFixed(1)})`);
}
