import { type MeshBuilder, mix, paint, type Point3, type Rgb } from '../stage/mesh.ts';
import { boxAt, quad } from '../stage/shapes.ts';
import type { Clay } from '../styles/clay.ts';
import { type Finish, finishes } from './room-finish.ts';
import { buildCeiling } from './room-ceiling.ts';
import { buildFloor } from './room-floor.ts';
import { corner, shaded } from './room-shade.ts';
import { buildWindows } from './room-window.ts';
import { doorOf, type Side, wallLength, windowsOf } from './room-openings.ts';
import type { Room } from './tour.ts';

/** Floor, walls with windows and door, and ceiling of a room about the origin; every face looks inwards. */
export function buildShell(b: MeshBuilder, room: Room): void {
  const finish = finishes[room.style];
  buildFloor(b, room.size, finish);
  for (const side of ['北', '东', '南', '西'] as const) wall(b, room, side, finish);
  buildCeiling(b, room.size, room.height, finish);
}

/** One wall, drawn in the frame of a wall that stands in the north and is seen from the south. */
function wall(b: MeshBuilder, room: Room, side: Side, finish: Finish): void {
  const [width, depth] = room.size;
  const length = wallLength(room.size, side);
  const away = (side === '北' || side === '南' ? depth : width) / 2;
  const turn = { 北: 0, 西: Math.PI / 2, 南: Math.PI, 东: -Math.PI / 2 }[side];
  const h = room.height;
  const [dado, top] = finish.dado;
  const shade = ([x, y]: Point3) =>
    corner(length / 2 - Math.abs(x), 1.8, 0.88) * corner(y, 1.1, 0.88) * corner(h - y, 0.9, 0.9);
  const columns = [-length / 2, -length / 2 + 0.6, -length / 2 + 1.8, length / 2 - 1.8, length / 2 - 0.6, length / 2];
  const rows: readonly [number, number, Clay][] = [
    [0, Math.min(0.4, top), dado],
    [Math.min(0.4, top), top, dado],
    [top, h - 0.8, finish.wall],
    [h - 0.8, h, finish.wall],
  ];
  b.within({ turn }, () => {
    for (const [y0, y1, colour] of rows)
      for (let i = 0; i + 1 < columns.length; i++) {
        const [x0, x1] = [columns[i]!, columns[i + 1]!];
        if (y1 > y0)
          shaded(
            b,
            [
              [x0, y0, -away],
              [x1, y0, -away],
              [x1, y1, -away],
              [x0, y1, -away],
            ],
            [0, 0, 1],
            paint(colour),
            shade,
          );
      }
    boxAt(b, [0, 0, -away + 0.03], [length, 0.14, 0.06], paint(finish.floor[1], 0.8));
    boxAt(b, [0, top - 0.03, -away + 0.02], [length, 0.06, 0.05], paint(dado, 0.84), { top: paint(dado, 1.1) });
    band(b, length, h, away, finish);
    buildWindows(b, windowsOf(room, side), { length, height: h, away, sill: top }, finish);
    if (room.door === side) door(b, doorOf(room).middle, away, finish);
  });
}

/** The band under the ceiling that carries the colour of the house, with its thin gold line. */
function band(b: MeshBuilder, length: number, h: number, away: number, { band: name }: Finish): void {
  const face = (y0: number, y1: number, colour: Rgb, out: number) =>
    quad(
      b,
      [
        [-length / 2, y0, -away + out],
        [length / 2, y0, -away + out],
        [length / 2, y1, -away + out],
        [-length / 2, y1, -away + out],
      ],
      colour,
    );
  face(h - 0.5, h - 0.26, paint(name), 0.012);
  face(h - 0.57, h - 0.535, paint('gold'), 0.012);
}

function door(b: MeshBuilder, x: number, away: number, { band: name }: Finish): void {
  b.within({ at: [x, 0, -away] }, () => {
    boxAt(b, [0, 0, 0.03], [1.9, 2.35, 0.08], paint('frame'));
    for (const leaf of [-0.43, 0.43]) {
      boxAt(b, [leaf, 0.02, 0.06], [0.82, 2.2, 0.08], paint('door'), { foot: paint('door', 0.8) });
      boxAt(b, [leaf, 1.3, 0.09], [0.4, 0.7, 0.05], paint('glass'), {
        foot: mix(paint('glass'), paint('frame'), 0.5),
        glow: 0.3,
      });
      boxAt(b, [leaf, 0.3, 0.09], [0.5, 0.6, 0.03], paint('door', 1.12));
      boxAt(b, [leaf - Math.sign(leaf) * 0.3, 1.02, 0.12], [0.05, 0.2, 0.06], paint('gold'), { without: [] });
    }
    // A plate over the door, lit green: the way out.
    boxAt(b, [0, 2.45, 0.04], [0.9, 0.24, 0.08], paint(name), { without: [] });
    boxAt(b, [0, 2.49, 0.08], [0.7, 0.16, 0.03], paint('shuLight'), { glow: 0.8, without: [] });
  });
}
