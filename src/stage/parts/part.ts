import type { Clay } from '../../styles/clay.ts';
import type { MeshBuilder } from '../mesh.ts';
import { seeded } from '../random.ts';

/** What one placed part may vary in. */
export interface Look {
  /** Random numbers of its own, always the same for the same part. */
  random: () => number;
  /** Its main colour, where it has one to choose. */
  colour?: Clay | undefined;
  /** Extent along x and z in metres, for parts that fill an area (a court, a field). */
  extent?: readonly [width: number, depth: number] | undefined;
}

/** One thing of the library, standing on the frame's origin; its front looks south (+z). */
export interface Part {
  /** Metres along x, up and along z; the footprint is what one cannot walk through, and what the plan draws. */
  size: readonly [width: number, height: number, depth: number];
  /** True where one walks over it: markings, courts, mats. */
  flat?: boolean;
  /** True where it hangs above heads. */
  overhead?: boolean;
  /** True where its ends fit its like: along a line piece stands beside piece. */
  joins?: boolean;
  build: (b: MeshBuilder, look: Look) => void;
}

export type Catalogue = Readonly<Record<string, Part>>;

/** A look with nothing chosen. */
export const plainLook = (seed = 1): Look => ({ random: seeded(seed) });
