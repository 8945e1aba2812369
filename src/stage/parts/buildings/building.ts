import type { Clay } from '../../../styles/clay.ts';
import type { MeshBuilder } from '../../mesh.ts';
import { seeded } from '../../random.ts';
import { entrance } from './entrances.ts';
import { facade, type Rhythm } from './facade.ts';
import { type Roof, roof } from './roofs.ts';

export type BuildingKind = 'teaching' | 'library' | 'workshop' | 'dormitory' | 'canteen' | 'gym' | 'office' | 'hall';

/** One straight part of a building in its own frame: metres from the middle, x to the visitor's right, y to the back. */
export interface WingBox {
  x: readonly [number, number];
  y: readonly [number, number];
}

export interface House {
  kind: BuildingKind;
  wings: readonly WingBox[];
  floors: number;
  roof: Roof;
  wall: Clay;
  seed: number;
}

/** Metres from floor to floor. */
export const storeyHeight: Record<BuildingKind, number> = {
  teaching: 3.6,
  library: 4,
  workshop: 5.4,
  dormitory: 3.1,
  canteen: 4.4,
  gym: 5.2,
  office: 3.6,
  hall: 5,
};

const rhythms: Record<BuildingKind, { front: Rhythm; sides: Rhythm }> = {
  teaching: {
    front: { bay: 3.1, wide: 0.62, tall: 0.5, sill: 1.05, front: 'gallery' },
    sides: { bay: 3.2, wide: 0.55, tall: 0.5, sill: 1.05 },
  },
  library: {
    front: { bay: 3.6, wide: 0.74, tall: 0.72, sill: 0.6, front: 'fins' },
    sides: { bay: 3.4, wide: 0.55, tall: 0.62, sill: 0.8 },
  },
  workshop: {
    front: { bay: 5, wide: 0.78, tall: 0.36, sill: 2.7 },
    sides: { bay: 5, wide: 0.78, tall: 0.36, sill: 2.7 },
  },
  dormitory: {
    front: { bay: 3.3, wide: 0.52, tall: 0.6, sill: 0.5, front: 'balcony' },
    sides: { bay: 3.4, wide: 0.4, tall: 0.45, sill: 1 },
  },
  canteen: {
    front: { bay: 3.8, wide: 0.72, tall: 0.62, sill: 0.9 },
    sides: { bay: 3.8, wide: 0.62, tall: 0.55, sill: 1 },
  },
  gym: {
    front: { bay: 4.4, wide: 0.8, tall: 0.34, sill: 3.1, front: 'fins' },
    sides: { bay: 4.4, wide: 0.8, tall: 0.3, sill: 3.2 },
  },
  office: {
    front: { bay: 2.8, wide: 0.58, tall: 0.56, sill: 0.9 },
    sides: { bay: 2.8, wide: 0.52, tall: 0.52, sill: 0.9 },
  },
  hall: {
    front: { bay: 4, wide: 0.5, tall: 0.72, sill: 0.7, front: 'fins' },
    sides: { bay: 4.4, wide: 0.4, tall: 0.6, sill: 1.2 },
  },
};

/** How high the walls of a house are, metres. */
const wallHeight = ({ kind, floors }: Pick<House, 'kind' | 'floors'>): number => floors * storeyHeight[kind];

/** A house with its roof and its entrance; the front looks south. Wings may join at any side: roofs run into each other. */
export function building(b: MeshBuilder, house: House): void {
  const random = seeded(house.seed);
  const height = wallHeight(house);
  house.wings.forEach(({ x: [left, right], y: [front, back] }) => {
    const [width, depth] = [right - left, back - front];
    const storeys = { count: house.floors, height: storeyHeight[house.kind] };
    const { front: fore, sides } = rhythms[house.kind];
    b.within({ at: [(left + right) / 2, 0, -(front + back) / 2] }, () => {
      const wall = (turn: number, length: number, away: number, rhythm: Rhythm) =>
        b.within({ turn }, () =>
          b.within({ at: [0, 0, away] }, () =>
            facade(b, [-length / 2, length / 2], storeys, house.wall, rhythm, random),
          ),
        );
      wall(0, width, depth / 2, fore);
      wall(Math.PI, width, depth / 2, sides);
      wall(Math.PI / 2, depth, width / 2, sides);
      wall(-Math.PI / 2, depth, width / 2, sides);
      b.within({ at: [0, height, 0] }, () => roof(b, house.roof, width, depth, random));
    });
  });
  entrance(b, house, height, random);
}
