import type { MeshBuilder } from '../stage/mesh.ts';
import { seeded } from '../stage/random.ts';
import { turnOf } from './compass.ts';
import { finishes } from './room-finish.ts';
import { buildShell } from './room-shell.ts';
import { thingsIn } from './room-things.ts';
import { extentOf } from './spread.ts';
import type { Room } from './tour.ts';

/** Builds a training room about the origin: its shell, and what stands in it. */
export function buildRoom(b: MeshBuilder, room: Room): void {
  const [width, depth] = room.size;
  const { coat } = finishes[room.style];
  buildShell(b, room);
  for (const { thing, part, at, face, line, index } of thingsIn(room)) {
    const random = seeded((thing.seed ?? 1) * 1009 + line * 31 + index);
    b.within({ at: [at[0] - width / 2, thing.height ?? 0, depth / 2 - at[1]], turn: turnOf(face) }, () =>
      part.build(b, { random, extent: extentOf(thing), colour: thing.kind === '人' ? coat : undefined }),
    );
  }
}
