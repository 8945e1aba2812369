import type { Live } from './live.ts';
import { isAbove } from './travel.ts';
import { EYE, groundUnder } from './walker.ts';

/**
 * Steps into the scene with a headset: its floor is put on the ground where the visitor stands, looking the same way;
 * from above, and in a photo, so far under the eye that the view stays what it was.
 * @throws where the headset gives no session
 */
export async function enterVr(live: Live): Promise<void> {
  const { stage, motion } = live;
  const { xr } = stage.renderer;
  const session = await navigator.xr?.requestSession('immersive-vr', { optionalFeatures: ['local-floor'] });
  if (!session) return;
  xr.enabled = true;
  xr.setReferenceSpaceType('local-floor');
  await xr.setSession(session);
  const floor = xr.getReferenceSpace();
  const { at, yaw } = motion.pose;
  const level = isAbove(live) || live.stop?.photo ? at[1] - EYE : groundUnder(live, motion.pose);
  const half = (yaw * Math.PI) / 360;
  // The offset space is where the campus stands as seen from the headset: turn first, then move.
  const [sin, cos] = [Math.sin(2 * half), Math.cos(2 * half)];
  const moved = { x: -(at[0] * cos + at[2] * sin), y: -level, z: at[0] * sin - at[2] * cos };
  const turned = { x: 0, y: Math.sin(half), z: 0, w: Math.cos(half) };
  if (floor) xr.setReferenceSpace(floor.getOffsetReferenceSpace(new XRRigidTransform(moved, turned)));
  session.addEventListener('end', () => {
    xr.enabled = false;
    stage.invalidate();
  });
}
