import { type MeshBuilder, paint, type Point3 } from '../stage/mesh.ts';
import type { Catalogue } from '../stage/parts/part.ts';
import { seeded } from '../stage/random.ts';
import { boxAt, quad } from '../stage/shapes.ts';
import type { Clay } from '../styles/clay.ts';
import { turnOf } from './compass.ts';
import { equipment as kinds } from './kind-schema.ts';
import type { TourData } from './schema.ts';
import { spread } from './spread.ts';

type Room = TourData['rooms'][number];
type Side = Room['door'];

interface Finish {
  floor: readonly [Clay, Clay];
  wall: Clay;
  /** The lower part of the wall, and its height in metres. */
  dado: readonly [Clay, number];
  ceiling: Clay;
}

const finishes: Record<Room['style'], Finish> = {
  车间: { floor: ['mist', 'steel'], wall: 'cream', dado: ['machine', 1.2], ceiling: 'white' },
  教室: { floor: ['wood', 'woodDeep'], wall: 'cream', dado: ['sand', 0.9], ceiling: 'white' },
  诊室: { floor: ['mist', 'clothBlue'], wall: 'white', dado: ['clothBlue', 1], ceiling: 'white' },
  厨房: { floor: ['paving', 'brick'], wall: 'white', dado: ['steel', 1.4], ceiling: 'white' },
  展厅: { floor: ['timber', 'woodDeep'], wall: 'linen', dado: ['roofDeep', 0.25], ceiling: 'cream' },
  温室: { floor: ['paving', 'grassDeep'], wall: 'enamel', dado: ['leafLight', 0.6], ceiling: 'enamel' },
  茶室: { floor: ['timber', 'wood'], wall: 'linen', dado: ['bamboo', 0.8], ceiling: 'timber' },
  洁净室: { floor: ['enamel', 'mist'], wall: 'white', dado: ['mist', 0.3], ceiling: 'enamel' },
  作坊: { floor: ['stone', 'stoneDeep'], wall: 'sand', dado: ['brick', 1.1], ceiling: 'timber' },
};

/** Builds a training room about the origin: floor, walls with windows and door, ceiling with lamps, and what stands in it. */
export function buildRoom(b: MeshBuilder, room: Room, catalogue: Catalogue): void {
  const [width, depth] = room.size;
  const finish = finishes[room.style];
  floor(b, room, finish);
  for (const side of ['北', '东', '南', '西'] as const) wall(b, room, side, finish);
  ceiling(b, room, finish);
  room.things.forEach((thing, line) => {
    const part = catalogue[kinds[thing.kind]];
    if (!part) return;
    const extent = thing.area && thing.count === undefined ? ([thing.area[2], thing.area[3]] as const) : undefined;
    spread(thing).forEach(({ at, face }, i) => {
      const place: Point3 = [at[0] - width / 2, thing.height ?? 0, depth / 2 - at[1]];
      const random = seeded((thing.seed ?? 1) * 1009 + line * 31 + i);
      b.within({ at: place, turn: turnOf(face) }, () => part.build(b, { random, extent }));
    });
  });
}

function floor(b: MeshBuilder, { size: [width, depth] }: Room, { floor: [main, joint] }: Finish): void {
  const tile = 1.2;
  const [columns, rows] = [Math.ceil(width / tile), Math.ceil(depth / tile)];
  for (let i = 0; i < columns; i++)
    for (let j = 0; j < rows; j++) {
      const [x0, x1] = [-width / 2 + (i * width) / columns, -width / 2 + ((i + 1) * width) / columns];
      const [z0, z1] = [-depth / 2 + (j * depth) / rows, -depth / 2 + ((j + 1) * depth) / rows];
      const light = 0.985 + 0.03 * ((i * 7 + j * 13) % 3) * 0.5;
      quad(b, [[x0, 0, z1], [x1, 0, z1], [x1, 0, z0], [x0, 0, z0]], paint((i + j) % 11 === 0 ? joint : main, light));
    }
}

/** One wall, drawn in the frame of a wall that stands in the north and is seen from the south. */
function wall(b: MeshBuilder, room: Room, side: Side, finish: Finish): void {
  const [width, depth] = room.size;
  const length = side === '北' || side === '南' ? width : depth;
  const away = (side === '北' || side === '南' ? depth : width) / 2;
  const turn = { 北: 0, 西: Math.PI / 2, 南: Math.PI, 东: -Math.PI / 2 }[side];
  const h = room.height;
  const [dado, dadoHeight] = finish.dado;
  b.within({ turn }, () => {
    const face = (x0: number, x1: number, y0: number, y1: number, colour: Clay, light = 1, glow = 0, out = 0) =>
      quad(b, [[x0, y0, -away + out], [x1, y0, -away + out], [x1, y1, -away + out], [x0, y1, -away + out]], paint(colour, light), { glow });
    face(-length / 2, length / 2, 0, dadoHeight, dado);
    face(-length / 2, length / 2, dadoHeight, h, finish.wall);
    boxAt(b, [0, 0, -away + 0.03], [length, 0.14, 0.06], paint(finish.floor[1], 0.85));
    boxAt(b, [0, dadoHeight - 0.03, -away + 0.02], [length, 0.06, 0.05], paint(dado, 0.86));
    if (room.windows.includes(side)) windows(b, length, h, away, dadoHeight);
    if (room.door === side) door(b, length, away);
  });
}

function windows(b: MeshBuilder, length: number, h: number, away: number, sill: number): void {
  const count = Math.max(1, Math.floor(length / 3.2));
  const pane = Math.min(2.3, (length / count) * 0.7);
  const [low, high] = [Math.max(0.9, sill), Math.min(h - 0.4, Math.max(sill, 0.9) + 2.1)];
  for (let i = 0; i < count; i++) {
    const x = -length / 2 + ((i + 0.5) * length) / count;
    const face = (x0: number, x1: number, y0: number, y1: number, colour: Clay, out: number) =>
      quad(b, [[x + x0, y0, -away + out], [x + x1, y0, -away + out], [x + x1, y1, -away + out], [x + x0, y1, -away + out]], paint(colour), { glow: 0.55 });
    // The view outside: sky, far hills, trees. Drawn on the pane, for nobody leans out.
    face(-pane / 2, pane / 2, low, high, 'frame', 0.012);
    face(-pane / 2, pane / 2, low, low + (high - low) * 0.5, 'hillFar', 0.016);
    face(-pane / 2, pane / 2, low, low + (high - low) * 0.26, 'leafLight', 0.02);
    for (const at of [-pane / 2, 0, pane / 2]) boxAt(b, [x + at, low, -away + 0.04], [0.07, high - low, 0.08], paint('white'));
    for (const y of [low - 0.04, low + (high - low) * 0.68, high - 0.03]) boxAt(b, [x, y, -away + 0.05], [pane + 0.07, 0.07, 0.1], paint('white'), { without: [] });
    boxAt(b, [x, low - 0.08, -away + 0.1], [pane + 0.3, 0.06, 0.22], paint('white'), { without: [] });
  }
}

function door(b: MeshBuilder, length: number, away: number): void {
  const x = length / 2 - Math.min(2, length / 4);
  b.within({ at: [x, 0, -away] }, () => {
    boxAt(b, [0, 0, 0.03], [1.9, 2.35, 0.08], paint('frame'));
    for (const leaf of [-0.43, 0.43]) {
      boxAt(b, [leaf, 0.02, 0.06], [0.82, 2.2, 0.08], paint('door'));
      boxAt(b, [leaf, 1.3, 0.09], [0.4, 0.7, 0.05], paint('glass'));
      boxAt(b, [leaf - Math.sign(leaf) * 0.3, 1.02, 0.12], [0.05, 0.2, 0.06], paint('gold'), { without: [] });
    }
  });
}

function ceiling(b: MeshBuilder, room: Room, finish: Finish): void {
  const [width, depth] = room.size;
  const [x, z, h] = [width / 2, depth / 2, room.height];
  quad(b, [[-x, h, -z], [x, h, -z], [x, h, z], [-x, h, z]], paint(finish.ceiling, 0.96), { glow: 0.2 });
  const [columns, rows] = [Math.max(1, Math.round(width / 4)), Math.max(1, Math.round(depth / 4))];
  for (let i = 0; i < columns; i++)
    for (let j = 0; j < rows; j++) {
      const at: Point3 = [-x + ((i + 0.5) * width) / columns, h - 0.16, -z + ((j + 0.5) * depth) / rows];
      boxAt(b, at, [1.7, 0.1, 0.36], paint('lamp'), { glow: 1, without: [] });
    }
}
