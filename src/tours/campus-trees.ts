import { seeded } from '../stage/random.ts';
import type { Species } from '../stage/parts/trees.ts';
import type { Place } from './compass.ts';
import { overlapsNothing } from './free-ground.ts';
import { cornersOf, heightAt, within } from './ground.ts';
import { trees as species } from './kind-schema.ts';
import type { Campus } from './campus-model.ts';
import { spread } from './spread.ts';

/** One tree: where its foot is, how far it is turned (radians) and how big it is. */
export interface Tree {
  species: Species;
  at: Place;
  /** Metres above zero. */
  height: number;
  turn: number;
  scale: number;
  /** Out in the country: seen from afar only. */
  far: boolean;
}

/** Every tree of a campus, the same every time: those set singly or in rows, those of the lawns, and the country's. */
export function plantTrees(campus: Campus, year = Number.POSITIVE_INFINITY): Tree[] {
  const { ground, props } = campus;
  const free = overlapsNothing(campus);
  const grown: Tree[] = [];
  const plant = (kind: Species, at: Place, random: () => number, far = false) =>
    grown.push({
      species: kind,
      at,
      height: heightAt(ground, props, at),
      turn: random() * Math.PI * 2,
      scale: 0.82 + random() * 0.42,
      far,
    });
  props.forEach((prop, i) => {
    if (prop.kind !== '树' || (prop.since ?? 0) > year) return;
    const random = seeded((prop.seed ?? 1) * 71 + i);
    for (const { at } of spread(prop)) plant(species[prop.species ?? '香樟'], at, random);
  });
  ground.greens.forEach((green, i) => {
    const outline = cornersOf(green);
    const random = seeded((green.seed ?? 1) * 131 + i);
    const kinds = green.trees.map((kind) => species[kind]);
    if (kinds.length === 0) return;
    for (const at of scatter(outline, green.density / 100, random))
      if (free(at)) plant(kinds[Math.floor(random() * kinds.length)]!, at, random);
  });
  country(campus, plant, free);
  return grown;
}

/** Places in an outline, so many to a square metre, none closer than three metres to another. */
function scatter(outline: readonly Place[], perSquareMetre: number, random: () => number): Place[] {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  const [width, depth] = [Math.max(...xs) - left, Math.max(...ys) - bottom];
  const wanted = Math.round(width * depth * perSquareMetre);
  const found: Place[] = [];
  // Cells of three metres keep the search for neighbours from growing with the square.
  const taken = new Set<string>();
  for (let i = 0; i < wanted; i++) {
    const at: Place = [left + random() * width, bottom + random() * depth];
    const cell = `${Math.floor(at[0] / 3)},${Math.floor(at[1] / 3)}`;
    if (taken.has(cell) || !within(at, outline)) continue;
    taken.add(cell);
    found.push(at);
  }
  return found;
}

/** Groves in the country around, so that the campus does not lie on an empty table. */
function country(
  campus: Campus,
  plant: (kind: Species, at: Place, random: () => number, far: boolean) => void,
  free: (at: Place) => boolean,
): void {
  const [width, depth] = campus.ground.size;
  const random = seeded(2014);
  const kinds: Species[] = ['camphor', 'plane', 'ginkgo', 'camphor', 'pine'];
  for (let i = 0; i < 300; i++) {
    const angle = random() * Math.PI * 2;
    const far = 1.04 + random() ** 1.5 * 1.25;
    const at: Place = [
      width / 2 + Math.cos(angle) * far * width * 0.62,
      depth / 2 + Math.sin(angle) * far * depth * 0.62,
    ];
    const inside = at[0] > -4 && at[0] < width + 4 && at[1] > -4 && at[1] < depth + 4;
    if (!inside && free(at)) plant(kinds[Math.floor(random() * kinds.length)]!, at, random, true);
  }
}
