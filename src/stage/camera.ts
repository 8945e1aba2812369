import type { Point3 } from './mesh.ts';

/** Where an eye is and where it looks. */
export interface Pose {
  at: Point3;
  /** Degrees clockwise from north (−z). */
  yaw: number;
  /** Degrees above the horizon. */
  pitch: number;
  /** Vertical angle of view in degrees, for a picture of {@link FRAME}. */
  fov: number;
}

/** Width to height of every still; the live picture shows the same part of the scene. */
export const FRAME = 16 / 9;

const RAD = Math.PI / 180;

/**
 * The vertical angle of view with which a canvas shows what `object-fit: cover` shows of a still: a narrower canvas
 * loses the sides, a wider one the top and bottom.
 * @param aspect width to height of the canvas
 */
export function coveringFov(fov: number, aspect: number): number {
  if (aspect <= FRAME) return fov;
  return (2 * Math.atan((Math.tan((fov * RAD) / 2) * FRAME) / aspect)) / RAD;
}

/** The direction of a look as a unit vector. */
export function lookVector({ yaw, pitch }: Pick<Pose, 'yaw' | 'pitch'>): Point3 {
  const level = Math.cos(pitch * RAD);
  return [Math.sin(yaw * RAD) * level, Math.sin(pitch * RAD), -Math.cos(yaw * RAD) * level];
}

/** An angle brought into −180 to below 180. */
export const wrap = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;

/** Slow at both ends (Ken Perlin's smootherstep). */
export const ease = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);

const between = (a: number, b: number, t: number): number => a + (b - a) * t;

/**
 * A pose on the way from one to another; the eye turns the shorter way round, and rises over a long way as one would
 * look over roofs.
 * @param t 0 at the start, 1 at the end; already eased
 */
export function poseBetween(from: Pose, to: Pose, t: number): Pose {
  const far = Math.hypot(to.at[0] - from.at[0], to.at[2] - from.at[2]);
  const rise = Math.min(14, Math.max(0, far - 60) * 0.12) * Math.sin(Math.PI * t);
  return {
    at: [between(from.at[0], to.at[0], t), between(from.at[1], to.at[1], t) + rise, between(from.at[2], to.at[2], t)],
    yaw: from.yaw + wrap(to.yaw - from.yaw) * t,
    pitch: between(from.pitch, to.pitch, t),
    fov: between(from.fov, to.fov, t),
  };
}

/**
 * How long a flight takes, milliseconds: longer the further it goes, but nobody is kept waiting. To where one is there
 * is none, for it would only draw the same picture again and again.
 */
export function flightTime(from: Pose, to: Pose): number {
  const metres = Math.hypot(to.at[0] - from.at[0], to.at[1] - from.at[1], to.at[2] - from.at[2]);
  const turn = Math.abs(wrap(to.yaw - from.yaw)) + Math.abs(to.pitch - from.pitch) + Math.abs(to.fov - from.fov);
  return metres < 0.01 && turn < 0.1 ? 0 : Math.min(2600, 700 + metres * 14);
}

/** Where a point of the scene appears, or on which side it lies beyond the picture. */
export interface Sight {
  /** Share of the width from the left edge and of the height from the top; meaningful when `side` is undefined. */
  x: number;
  y: number;
  side: 'left' | 'right' | 'behind' | undefined;
  metres: number;
}

/** @param aspect width to height of the canvas */
export function sightOf(pose: Pose, point: Point3, aspect: number): Sight {
  const [dx, dy, dz] = [point[0] - pose.at[0], point[1] - pose.at[1], point[2] - pose.at[2]];
  const metres = Math.hypot(dx, dy, dz);
  const [sin, cos] = [Math.sin(pose.yaw * RAD), Math.cos(pose.yaw * RAD)];
  const right = dx * cos + dz * sin;
  const level = dx * sin - dz * cos;
  const [sinP, cosP] = [Math.sin(pose.pitch * RAD), Math.cos(pose.pitch * RAD)];
  const ahead = level * cosP + dy * sinP;
  const up = dy * cosP - level * sinP;
  const tan = Math.tan((coveringFov(pose.fov, aspect) * RAD) / 2);
  const inFront = ahead > 0.05;
  const x = inFront ? 0.5 + right / (ahead * tan * aspect * 2) : 0.5;
  const y = inFront ? 0.5 - up / (ahead * tan * 2) : 0.5;
  if (inFront && x >= 0 && x <= 1) return { x, y, side: undefined, metres };
  const angle = Math.abs(Math.atan2(right, level)) / RAD;
  return { x, y, side: angle > 120 ? 'behind' : right < 0 ? 'left' : 'right', metres };
}

/** The unit vector into the scene through a point of the picture: what {@link sightOf} does, the other way round. */
export function rayThrough(pose: Pose, x: number, y: number, aspect: number): Point3 {
  const tan = Math.tan((coveringFov(pose.fov, aspect) * RAD) / 2);
  const [right, up] = [(x - 0.5) * tan * aspect * 2, (0.5 - y) * tan * 2];
  const [sin, cos] = [Math.sin(pose.yaw * RAD), Math.cos(pose.yaw * RAD)];
  const [sinP, cosP] = [Math.sin(pose.pitch * RAD), Math.cos(pose.pitch * RAD)];
  const [level, rise] = [cosP - up * sinP, sinP + up * cosP];
  const length = Math.hypot(level, rise, right);
  return [(level * sin + right * cos) / length, rise / length, (right * sin - level * cos) / length];
}
