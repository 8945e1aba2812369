import { type Clay, clay } from '../styles/clay.ts';

/**
 * A mesh under construction: triangles with flat colours, in metres, x to the east, y up, z to the south (three's own
 * axes). Plain numbers in growing arrays: no three, no WebGL, so that parts are built and tested anywhere and a whole
 * campus ends as one draw call.
 */
export class MeshBuilder {
  /** Vertices so far. */
  count = 0;
  // `private`, not `#`: for old engines those are compiled to lookups, and this is the hottest loop there is.
  private used = 0;
  private positions = new Float32Array(3 * 1024);
  private normals = new Int8Array(4 * 1024);
  private colours = new Uint8Array(4 * 1024);
  private indices = new Uint32Array(2048);
  private frame: Frame = identity;

  /** Triangles so far. */
  get triangles(): number {
    return this.used / 3;
  }

  /** One corner of a triangle in the current frame; three in a row make one. `glow` 0–1: how much the surface shines of itself at night. */
  vertex(x: number, y: number, z: number, nx: number, ny: number, nz: number, colour: Rgb, glow = 0): void {
    this.corner(x, y, z, nx, ny, nz, colour, glow);
    this.join(0);
  }

  /** A corner that belongs to no triangle yet: see {@link MeshBuilder.face}. */
  corner(x: number, y: number, z: number, nx: number, ny: number, nz: number, colour: Rgb, glow = 0): void {
    if (this.count * 3 >= this.positions.length) this.grow();
    const { cos, sin, at, scale } = this.frame;
    const i = this.count++;
    this.positions[i * 3] = at[0] + scale * (cos * x + sin * z);
    this.positions[i * 3 + 1] = at[1] + scale * y;
    this.positions[i * 3 + 2] = at[2] + scale * (cos * z - sin * x);
    this.normals[i * 4] = Math.round(127 * (cos * nx + sin * nz));
    this.normals[i * 4 + 1] = Math.round(127 * ny);
    this.normals[i * 4 + 2] = Math.round(127 * (cos * nz - sin * nx));
    this.colours[i * 4] = colour[0];
    this.colours[i * 4 + 1] = colour[1];
    this.colours[i * 4 + 2] = colour[2];
    this.colours[i * 4 + 3] = Math.round(255 * glow);
  }

  /** Two triangles over the last four corners, which run round them: a third fewer corners to reckon than two triangles apart. */
  face(): void {
    for (const back of [3, 2, 1, 3, 1, 0]) this.join(back);
  }

  /** Takes the corner so many before the last into the triangle being made. */
  private join(back: number): void {
    if (this.used >= this.indices.length) {
      const larger = new Uint32Array(this.indices.length * 2);
      larger.set(this.indices);
      this.indices = larger;
    }
    this.indices[this.used++] = this.count - 1 - back;
  }

  /**
   * Draws in a frame of its own, which stands in the current one: moved to `at`, then turned about the vertical.
   * @param turn radians, counter-clockwise seen from above
   */
  within({ at = [0, 0, 0], turn = 0, scale = 1 }: Placing, draw: () => void): void {
    const outer = this.frame;
    const [x, y, z] = at;
    const { cos, sin } = outer;
    const angle = outer.turn + turn;
    this.frame = {
      at: [
        outer.at[0] + outer.scale * (cos * x + sin * z),
        outer.at[1] + outer.scale * y,
        outer.at[2] + outer.scale * (cos * z - sin * x),
      ],
      turn: angle,
      cos: Math.cos(angle),
      sin: Math.sin(angle),
      scale: outer.scale * scale,
    };
    draw();
    this.frame = outer;
  }

  /** What has been built. The arrays are copies of exactly the right length. */
  finish(): Mesh {
    return {
      count: this.count,
      triangles: this.triangles,
      positions: this.positions.slice(0, this.count * 3),
      normals: this.normals.slice(0, this.count * 4),
      colours: this.colours.slice(0, this.count * 4),
      indices: this.indices.slice(0, this.used),
    };
  }

  private grow(): void {
    const grown = <T extends Float32Array | Int8Array | Uint8Array>(old: T, larger: T): T => {
      larger.set(old as never);
      return larger;
    };
    this.positions = grown(this.positions, new Float32Array(this.positions.length * 2));
    this.normals = grown(this.normals, new Int8Array(this.normals.length * 2));
    this.colours = grown(this.colours, new Uint8Array(this.colours.length * 2));
  }
}

/** A finished mesh. */
export interface Mesh {
  /** Vertices. */
  count: number;
  triangles: number;
  /** x, y, z of each vertex. */
  positions: Float32Array;
  /** x, y, z of each normal × 127, and a byte that fills the four. */
  normals: Int8Array;
  /** sRGB red, green, blue, and glow. */
  colours: Uint8Array;
  /** Three vertices to a triangle, counter-clockwise seen from outside. */
  indices: Uint32Array;
}

export type Point3 = readonly [x: number, y: number, z: number];
/** Bytes of sRGB. */
export type Rgb = readonly [number, number, number];

export interface Placing {
  at?: Point3;
  turn?: number;
  scale?: number;
}

interface Frame {
  at: Point3;
  turn: number;
  cos: number;
  sin: number;
  scale: number;
}

const identity: Frame = { at: [0, 0, 0], turn: 0, cos: 1, sin: 0, scale: 1 };

/** The bytes of a colour written `#rrggbb`. */
export function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

const known = new Map<string, Rgb>();

/** The bytes of a colour by its name in the palette, made lighter (> 1) or darker (< 1). */
export function paint(name: Clay, light = 1): Rgb {
  const key = `${name} ${light}`;
  const found = known.get(key);
  if (found) return found;
  const [red, green, blue] = rgbOf(clay[name]);
  const byte = (value: number) => Math.max(0, Math.min(255, Math.round(value * light)));
  const rgb: Rgb = [byte(red), byte(green), byte(blue)];
  known.set(key, rgb);
  return rgb;
}

/** Between two colours: `share` 0 gives the first, 1 the second. */
export const mix = (a: Rgb, b: Rgb, share: number): Rgb => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

/** Smallest and largest corner of a mesh; of an empty one, both at the origin. */
export function boundsOf({ count, positions }: Mesh): { min: Point3; max: Point3 } {
  if (count === 0) return { min: [0, 0, 0], max: [0, 0, 0] };
  const min = [Infinity, Infinity, Infinity] as [number, number, number];
  const max = [-Infinity, -Infinity, -Infinity] as [number, number, number];
  for (let i = 0; i < count * 3; i++) {
    const axis = (i % 3) as 0 | 1 | 2;
    min[axis] = Math.min(min[axis], positions[i]!);
    max[axis] = Math.max(max[axis], positions[i]!);
  }
  return { min, max };
}
