import { stand } from './mesh.ts';

/** Where things are. The campus has its own plan: `u` along its front, `t` inwards from the gate, in metres. */

export const gate = { x: -15, z: 205, yaw: 0.42 };
export const onCampus = stand(gate.x, gate.z, gate.yaw);

/** A point of the world on the campus plan. */
export function planOf(x: number, z: number): [number, number] {
  const [c, s] = [Math.cos(gate.yaw), Math.sin(gate.yaw)];
  const [dx, dz] = [x - gate.x, z - gate.z];
  return [dx * c - dz * s, dx * s + dz * c];
}

export type Roof = 'gable' | 'flat' | 'saw' | 'hip';
export type RoofColour = 'Green' | 'Terracotta' | 'Vermilion' | 'Teal';

export interface Building {
  readonly u: number;
  readonly t: number;
  readonly width: number;
  readonly depth: number;
  readonly floors: number;
  readonly roof: Roof;
  readonly colour: RoofColour;
  readonly wall: 'cream' | 'creamDeep';
  /** Rows of solar panels on a flat roof. */
  readonly panels?: number;
  readonly tower?: true;
}

export const buildings: readonly Building[] = [
  { u: 2, t: 130, width: 88, depth: 20, floors: 6, roof: 'gable', colour: 'Vermilion', wall: 'cream', tower: true },
  { u: -72, t: 142, width: 46, depth: 18, floors: 5, roof: 'gable', colour: 'Green', wall: 'creamDeep' },
  { u: -66, t: 82, width: 46, depth: 28, floors: 3, roof: 'flat', colour: 'Teal', wall: 'cream', panels: 4 },
  { u: -74, t: 24, width: 38, depth: 18, floors: 5, roof: 'gable', colour: 'Terracotta', wall: 'cream' },
  { u: 76, t: 72, width: 58, depth: 34, floors: 2, roof: 'saw', colour: 'Green', wall: 'creamDeep' },
  { u: 92, t: 132, width: 56, depth: 18, floors: 5, roof: 'gable', colour: 'Green', wall: 'cream' },
  { u: 98, t: 12, width: 56, depth: 28, floors: 4, roof: 'flat', colour: 'Terracotta', wall: 'cream', panels: 5 },
  { u: 138, t: 176, width: 44, depth: 26, floors: 3, roof: 'gable', colour: 'Terracotta', wall: 'cream' },
  { u: 166, t: 112, width: 40, depth: 22, floors: 4, roof: 'hip', colour: 'Vermilion', wall: 'creamDeep' },
  { u: -134, t: 128, width: 32, depth: 20, floors: 3, roof: 'hip', colour: 'Terracotta', wall: 'cream' },
];

export const floorHeight = 3.7;
export const plaza = { u0: -32, u1: 36, t0: 50, t1: 102 };
export const track = { u: 30, t: 196, straight: 34, radius: 23 };
export const courts = [
  { u: 30, t: 20 },
  { u: 50, t: 20 },
] as const;
export const courtSize = { width: 16, depth: 26 };
export const axisHalf = 5;

type Bend = readonly [x: number, z: number, half: number];

/** The river's middle line in the world, far end first, and half its width there. */
const bends: readonly Bend[] = [
  [-40, 1150, 30],
  [-150, 760, 27],
  [-268, 560, 25],
  [-262, 430, 24],
  [-205, 345, 22],
  [-158, 276, 20],
  [-122, 222, 18],
  [-88, 178, 17],
  [-62, 142, 16],
  [-50, 90, 16],
];
export const river: readonly Bend[] = bends.slice(1).flatMap((_, i) => [0, 0.25, 0.5, 0.75].map((f) => between(i, f)));

/** A point on the smooth line through the bends (Catmull–Rom), a share `f` of the way from bend `i` to the next. */
function between(i: number, f: number): Bend {
  const at = (k: number) => bends[Math.max(0, Math.min(bends.length - 1, k))]!;
  const axis = (k: 0 | 1 | 2) => {
    const [a, b, c, d] = [at(i - 1)[k], at(i)[k], at(i + 1)[k], at(i + 2)[k]];
    return b + 0.5 * f * (c - a + f * (2 * a - 5 * b + 4 * c - d + f * (3 * (b - c) + d - a)));
  };
  return [axis(0), axis(1), axis(2)];
}

/** Straight roads in the world: from, to, half width. The first crosses the bridge. */
export const roads: readonly (readonly [x0: number, z0: number, x1: number, z1: number, half: number])[] = [
  [-260, 132, -98, 240, 3.6],
  [-98, 240, -19, 196, 3.6],
  [-19, 196, 190, 103, 3.6],
  [60, 500, 230, 640, 3],
];
export const bridge = { from: [-152, 204], to: [-92, 244] } as const;

/** Steps of terraced fields: middle, radius, number of steps, stretch across. */
export const terraces = [
  { x: 315, z: 560, radius: 120, steps: 8, stretch: 1.3 },
  { x: -395, z: 700, radius: 135, steps: 8, stretch: 1.2 },
] as const;
