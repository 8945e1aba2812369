import { lit } from './palette.ts';

/**
 * A small isometric drawing board: solids of matt clay under one warm light from the upper left, written as SVG.
 * x runs to the lower right, y to the lower left, z up; one unit is `unit` pixels. Solids hide what was put before
 * them, so a scene is told from back to front.
 */
export type Point = [x: number, y: number, z: number];

const COS = Math.cos(Math.PI / 6);
const LIGHT: Point = [0.3, 0.62, 0.85];
const LIGHT_LENGTH = Math.hypot(...LIGHT);
const round = (n: number) => Math.round(n * 10) / 10;

export class Board {
  readonly width: number;
  readonly height: number;
  private readonly unit: number;
  private readonly origin: [number, number];
  private readonly shapes: string[] = [];
  private readonly shadows: string[] = [];
  private readonly defs: string[] = [];
  private readonly background: string;

  constructor(size: [number, number], unit: number, origin: [number, number], background: [string, string]) {
    [this.width, this.height] = size;
    this.unit = unit;
    this.origin = origin;
    this.background = this.gradient(background[0], background[1], 0, 0, 0, this.height);
  }

  /** Where a point of space lies on the picture, in pixels. */
  project([x, y, z]: Point): [number, number] {
    return [round(this.origin[0] + (x - y) * COS * this.unit), round(this.origin[1] + ((x + y) / 2 - z) * this.unit)];
  }

  private gradient(from: string, to: string, x1: number, y1: number, x2: number, y2: number): string {
    const id = `g${this.defs.length}`;
    this.defs.push(
      `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">` +
        `<stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`,
    );
    return `url(#${id})`;
  }

  /** A flat face in space, lit by the way it looks (`normal`), a little darker towards its foot. */
  face(points: Point[], colour: string, normal: Point): void {
    const length = Math.hypot(...normal) * LIGHT_LENGTH;
    const light = 0.3 + 0.5 * Math.max(0, normal.reduce((sum, n, i) => sum + n * LIGHT[i]!, 0) / length);
    const flat = points.map((p) => this.project(p));
    const ys = flat.map((p) => p[1]);
    const fill = this.gradient(
      lit(colour, light + 0.05),
      lit(colour, light - 0.06),
      0,
      Math.min(...ys),
      0,
      Math.max(...ys),
    );
    this.shapes.push(
      `<polygon points="${flat.join(' ')}" fill="${fill}" stroke="${lit(colour, light)}" stroke-width=".7" stroke-linejoin="round"/>`,
    );
  }

  /** A soft shadow on the ground under a footprint of the given height. */
  shade(x: number, y: number, w: number, d: number, h: number, z = 0): void {
    const [dx, dy] = [h * 0.5, -h * 0.32];
    const hull: Point[] = [
      [x, y + d, z],
      [x + w, y + d, z],
      [x + w + dx, y + d + dy, z],
      [x + w + dx, y + dy, z],
      [x + dx, y + dy, z],
      [x, y, z],
    ];
    this.shadows.push(`<polygon points="${hull.map((p) => this.project(p)).join(' ')}"/>`);
  }

  /** Draws the shadows gathered so far, under whatever comes next. */
  layShadows(): void {
    this.shapes.push(`<g fill="#4A3020" opacity=".26" filter="url(#soft)">${this.shadows.splice(0).join('')}</g>`);
  }

  box(x: number, y: number, z: number, w: number, d: number, h: number, colour: string): void {
    const [X, Y, Z] = [x + w, y + d, z + h];
    this.face(
      [
        [x, Y, z],
        [X, Y, z],
        [X, Y, Z],
        [x, Y, Z],
      ],
      colour,
      [0, 1, 0],
    );
    this.face(
      [
        [X, y, z],
        [X, Y, z],
        [X, Y, Z],
        [X, y, Z],
      ],
      colour,
      [1, 0, 0],
    );
    this.face(
      [
        [x, y, Z],
        [X, y, Z],
        [X, Y, Z],
        [x, Y, Z],
      ],
      colour,
      [0, 0, 1],
    );
  }

  /** A tube or cone around one axis: `from` and `to` along it, centred at (a, b) on the other two axes in order. */
  tube(
    axis: 0 | 1 | 2,
    centre: [number, number],
    from: number,
    to: number,
    radii: [number, number],
    colour: string,
    cap = colour,
  ): void {
    const N = 28;
    const at = (angle: number, along: number, radius: number): Point => {
      const flat = [centre[0] + Math.cos(angle) * radius, centre[1] + Math.sin(angle) * radius];
      flat.splice(axis, 0, along);
      return flat as Point;
    };
    const facing = (angle: number): Point => {
      const flat = [Math.cos(angle), Math.sin(angle)];
      flat.splice(axis, 0, (radii[0] - radii[1]) / (to - from));
      return flat as Point;
    };
    for (let i = 0; i < N; i++) {
      const [a, b] = [(i / N) * 2 * Math.PI, ((i + 1) / N) * 2 * Math.PI];
      const normal = facing((a + b) / 2);
      if (normal[0] + normal[1] + normal[2] <= 0) continue;
      this.face(
        [at(a, from, radii[0]), at(b, from, radii[0]), at(b, to, radii[1]), at(a, to, radii[1])],
        colour,
        normal,
      );
    }
    const up: Point = [0, 0, 0];
    up[axis] = 1;
    this.face(
      Array.from({ length: N }, (_, i) => at((i / N) * 2 * Math.PI, to, radii[1])),
      cap,
      up,
    );
  }

  ball(x: number, y: number, z: number, r: number, colour: string): void {
    const [cx, cy] = this.project([x, y, z]);
    const id = `g${this.defs.length}`;
    this.defs.push(
      `<radialGradient id="${id}" cx=".36" cy=".3" r=".75"><stop stop-color="${lit(colour, 0.82)}"/>` +
        `<stop offset=".55" stop-color="${lit(colour, 0.6)}"/><stop offset="1" stop-color="${lit(colour, 0.3)}"/></radialGradient>`,
    );
    this.shapes.push(`<circle cx="${cx}" cy="${cy}" r="${round(r * this.unit * 1.1)}" fill="url(#${id})"/>`);
  }

  /** A cord through points of space: `thick` in units, with a lighter thread along its upper side. */
  cord(points: Point[], thick: number, colour: string): void {
    const line = points.map((p) => this.project(p)).join(' ');
    const width = round(thick * this.unit);
    const style = 'fill="none" stroke-linecap="round" stroke-linejoin="round"';
    this.shapes.push(
      `<polyline points="${line}" ${style} stroke="${lit(colour, 0.5)}" stroke-width="${width}"/>` +
        `<polyline points="${line}" ${style} stroke="${lit(colour, 0.72)}" stroke-width="${round(width * 0.35)}" transform="translate(${round(-width * 0.12)} ${round(-width * 0.2)})"/>`,
    );
  }

  /** A person as a small token: a coat, a head and a cap. */
  person(x: number, y: number, coat: string, cap: string, skin: string, z = 0): void {
    this.shade(x - 0.2, y - 0.2, 0.4, 0.4, 0.8, z);
    this.layShadows();
    this.tube(2, [x, y], z, z + 0.85, [0.3, 0.17], coat);
    this.ball(x, y, z + 1.06, 0.21, skin);
    this.tube(2, [x, y], z + 1.14, z + 1.24, [0.23, 0.19], cap);
  }

  /** Something drawn by hand in pixels. */
  raw(svg: string): void {
    this.shapes.push(svg);
  }

  svg(): string {
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}">` +
      `<defs><filter id="soft" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="${round(this.unit * 0.08)}"/></filter>` +
      `<filter id="haze" x="-40%" y="-40%" width="180%" height="180%"><feGaussianBlur stdDeviation="${round(this.unit * 0.5)}"/></filter>${this.defs.join('')}</defs>` +
      `<rect width="100%" height="100%" fill="${this.background}"/>${this.shapes.join('')}</svg>`
    );
  }
}
