import type { Live } from './live.ts';

/** Steps into the scene with a headset: the floor of the headset is put where the visitor stands, looking the same way. */
export async function enterVr({ stage, motion }: Live): Promise<void> {
  const { xr } = stage.renderer;
  const session = await navigator.xr?.requestSession('immersive-vr', { optionalFeatures: ['local-floor'] });
  if (!session) return;
  xr.enabled = true;
  xr.setReferenceSpaceType('local-floor');
  await xr.setSession(session);
  const floor = xr.getReferenceSpace();
  const { at, yaw } = motion.pose;
  const half = (yaw * Math.PI) / 360;
  // The offset space is where the campus stands as seen from the headset: turn first, then move.
  const [sin, cos] = [Math.sin(2 * half), Math.cos(2 * half)];
  const moved = { x: -(at[0] * cos + at[2] * sin), y: -(at[1] - 1.6), z: at[0] * sin - at[2] * cos };
  const turned = { x: 0, y: Math.sin(half), z: 0, w: Math.cos(half) };
  if (floor) xr.setReferenceSpace(floor.getOffsetReferenceSpace(new XRRigidTransform(moved, turned)));
  session.addEventListener('end', () => {
    xr.enabled = false;
    stage.invalidate();
  });
}
