import type { Mesh } from '../stage/mesh.ts';
import { buildWorks, type Campus } from './campus-model.ts';
import { plantTrees, type Tree } from './campus-trees.ts';

/** What of a campus must stand before it can be shown: land, houses, and where the trees grow. */
export interface Grounds {
  works: Mesh[];
  trees: Tree[];
}

/** @param year as it stood in that year; without, as it stands today */
export const buildGrounds = (campus: Campus, year?: number): Grounds => ({
  works: buildWorks(campus, year),
  trees: plantTrees(campus, year),
});
