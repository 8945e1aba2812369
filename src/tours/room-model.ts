import type { MeshBuilder, Point3 } from '../stage/mesh.ts';
import type { Catalogue } from '../stage/parts/part.ts';
import { seeded } from '../stage/random.ts';
import { turnOf } from './compass.ts';
import { equipment as kinds } from './kind-schema.ts';
import { finishes } from './room-finish.ts';
import { buildShell } from './room-shell.ts';
import type { TourData } from './schema.ts';
import { spread } from './spread.ts';

/** Builds a training room about the origin: its shell, and what stands in it. */
export function buildRoom(b: MeshBuilder, room: TourData['rooms'][number], catalogue: Catalogue): void {
  const [width, depth] = room.size;
  const { coat } = finishes[room.style];
  buildShell(b, room);
  room.things.forEach((thing, line) => {
    const part = catalogue[kinds[thing.kind]];
    if (!part) return;
    const extent = thing.area && thing.count === undefined ? ([thing.area[2], thing.area[3]] as const) : undefined;
    spread(thing).forEach(({ at, face }, i) => {
      const place: Point3 = [at[0] - width / 2, thing.height ?? 0, depth / 2 - at[1]];
      const random = seeded((thing.seed ?? 1) * 1009 + line * 31 + i);
      b.within({ at: place, turn: turnOf(face) }, () =>
        part.build(b, { random, extent, colour: thing.kind === '人' ? coat : undefined }),
      );
    });
  });
}
