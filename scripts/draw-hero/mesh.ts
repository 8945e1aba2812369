/** Flat-shaded geometry: triangles with a material each, and the few solids the scene is made of. Metres, y up. */

export type Vec = readonly [number, number, number];
/** Moves a point of a part's own frame into the world. */
export type Place = (x: number, y: number, z: number) => Vec;

/** Collects triangles; winding does not matter, the light turns every face towards the eye. */
export class Mesh {
  readonly corners: number[] = [];
  readonly materials: number[] = [];

  triangle(a: Vec, b: Vec, c: Vec, material: number): void {
    this.corners.push(...a, ...b, ...c);
    this.materials.push(material);
  }

  /** A flat or folded four-sided face, corners in order round it. */
  quad(a: Vec, b: Vec, c: Vec, d: Vec, material: number): void {
    this.triangle(a, b, c, material);
    this.triangle(a, c, d, material);
  }

  /** A box between two corners of the part's frame; `top` may have a material of its own. */
  box(at: Place, low: Vec, high: Vec, material: number, top = material): void {
    const [x0, y0, z0] = low;
    const [x1, y1, z1] = high;
    const floor: Vec[] = [at(x0, y0, z0), at(x1, y0, z0), at(x1, y0, z1), at(x0, y0, z1)];
    const lid: Vec[] = [at(x0, y1, z0), at(x1, y1, z0), at(x1, y1, z1), at(x0, y1, z1)];
    for (let i = 0; i < 4; i++) {
      const next = (i + 1) % 4;
      this.quad(floor[i]!, floor[next]!, lid[next]!, lid[i]!, material);
    }
    this.quad(lid[0]!, lid[1]!, lid[2]!, lid[3]!, top);
    this.quad(floor[0]!, floor[1]!, floor[2]!, floor[3]!, material);
  }

  /** A prism or cone of `sides` faces round the vertical through (x, z). */
  column(
    at: Place,
    x: number,
    z: number,
    low: number,
    high: number,
    radius: number,
    topRadius: number,
    sides: number,
    material: number,
  ): void {
    const ring = (r: number, y: number, i: number) => {
      const angle = (i / sides) * Math.PI * 2;
      return at(x + Math.cos(angle) * r, y, z + Math.sin(angle) * r);
    };
    for (let i = 0; i < sides; i++) {
      this.quad(
        ring(radius, low, i),
        ring(radius, low, i + 1),
        ring(topRadius, high, i + 1),
        ring(topRadius, high, i),
        material,
      );
      if (topRadius > 0)
        this.triangle(ring(topRadius, high, i), ring(topRadius, high, i + 1), at(x, high, z), material);
    }
  }

  /** A round tube along a path of world points; `across` is any direction the path never takes. */
  tube(path: readonly Vec[], across: Vec, radius: number, sides: number, material: number): void {
    const rings = path.map((point, i) =>
      ringAround(point, path[Math.max(0, i - 1)]!, path[Math.min(path.length - 1, i + 1)]!, across, radius, sides),
    );
    for (let i = 1; i < rings.length; i++) {
      for (let s = 0; s < sides; s++) {
        const next = (s + 1) % sides;
        this.quad(rings[i - 1]![s]!, rings[i - 1]![next]!, rings[i]![next]!, rings[i]![s]!, material);
      }
    }
  }
}

function ringAround(point: Vec, before: Vec, after: Vec, across: Vec, radius: number, sides: number): Vec[] {
  const along = unit([after[0] - before[0], after[1] - before[1], after[2] - before[2]]);
  const side = unit(cross(along, across));
  const up = cross(side, along);
  return Array.from({ length: sides }, (_, s) => {
    const angle = (s / sides) * Math.PI * 2;
    const [c, d] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
    return [point[0] + side[0] * c + up[0] * d, point[1] + side[1] * c + up[1] * d, point[2] + side[2] * c + up[2] * d];
  });
}

export function cross(a: Vec, b: Vec): Vec {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function unit(v: Vec): Vec {
  const length = Math.hypot(...v) || 1;
  return [v[0] / length, v[1] / length, v[2] / length];
}

/** A frame standing on the ground at (x, z), turned by `yaw` radians. */
export function stand(x: number, z: number, yaw = 0, y = 0): Place {
  const [c, s] = [Math.cos(yaw), Math.sin(yaw)];
  return (px, py, pz) => [x + px * c + pz * s, y + py, z - px * s + pz * c];
}
