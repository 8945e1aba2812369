import { wrap } from '../../stage/camera.ts';
import type { Actions } from './actions.ts';

/** Degrees a sensor trembles in a hand at rest: less than that is no turn, and asks for no frame. */
const TREMOR = 0.25;
/** Milliseconds in which a sensor answers; a device without one never does. */
const ANSWER = 1500;

/** The angles a device tells of itself, degrees (W3C Device Orientation, §3.1). */
export interface DeviceAngles {
  alpha: number;
  beta: number;
  gamma: number;
}

/**
 * Where the back of a device looks, however the screen is held: yaw clockwise from where its alpha is nought, pitch
 * above the horizon, degrees. The device's −z axis, brought to the earth by the rotation Z(alpha) X(beta) Y(gamma) of
 * the specification's worked example.
 */
export function lookOfDevice({ alpha, beta, gamma }: DeviceAngles): { yaw: number; pitch: number } {
  const [a, b, c] = [alpha, beta, gamma].map((degrees) => (degrees * Math.PI) / 180) as [number, number, number];
  const east = -(Math.cos(a) * Math.sin(c) + Math.sin(a) * Math.sin(b) * Math.cos(c));
  const north = -(Math.sin(a) * Math.sin(c) - Math.cos(a) * Math.sin(b) * Math.cos(c));
  const up = -(Math.cos(b) * Math.cos(c));
  return {
    yaw: (Math.atan2(east, north) * 180) / Math.PI,
    pitch: (Math.asin(Math.max(-1, Math.min(1, up))) * 180) / Math.PI,
  };
}

/** Whether it is worth offering: a device held in the hand, on a page that may ask its sensors. */
export const canTurnDevice = (): boolean =>
  'DeviceOrientationEvent' in window && window.isSecureContext && matchMedia('(pointer: coarse)').matches;

/**
 * Turns the eye as the device is turned, from where both are now. iOS asks the visitor first, so call it on a tap.
 * @returns what ends it; undefined where it is refused or no sensor answers
 */
export async function followDevice(turn: Actions['turn']): Promise<(() => void) | undefined> {
  const { requestPermission } = DeviceOrientationEvent as unknown as { requestPermission?: () => Promise<string> };
  // Bound to its class: iOS throws otherwise.
  if (requestPermission && (await requestPermission.call(DeviceOrientationEvent).catch(() => '')) !== 'granted')
    return undefined;
  return new Promise((resolve) => {
    let last: { yaw: number; pitch: number } | undefined;
    const listen = ({ alpha, beta, gamma }: DeviceOrientationEvent) => {
      if (alpha === null || beta === null || gamma === null) return;
      const look = lookOfDevice({ alpha, beta, gamma });
      if (!last) {
        last = look;
        resolve(end);
        return;
      }
      const [yaw, pitch] = [wrap(look.yaw - last.yaw), look.pitch - last.pitch];
      if (Math.hypot(yaw, pitch) < TREMOR) return;
      last = look;
      turn(yaw, pitch);
    };
    const end = () => window.removeEventListener('deviceorientation', listen);
    window.addEventListener('deviceorientation', listen);
    window.setTimeout(() => {
      if (last) return;
      end();
      resolve(undefined);
    }, ANSWER);
  });
}
