import type { SceneStop } from './scene-data.ts';

type Known = Pick<SceneStop, 'id' | 'ways'>;
export type Leg = SceneStop['ways'][number];

/** Metres that a door or a step within a house counts for, where the campus tells none. */
const INSIDE = 10;

/**
 * The shortest way from one stop to another (Dijkstra 1959), leg by leg; empty for the stop itself, undefined where
 * none leads there. A campus has some dozens of stops, so the next one is found by looking through them.
 */
export function wayTo(stops: readonly Known[], from: string, to: string): Leg[] | undefined {
  const byId = new Map(stops.map((stop) => [stop.id, stop]));
  const far = new Map([[from, 0]]);
  const by = new Map<string, { before: string; leg: Leg }>();
  const open = new Set([from]);
  while (open.size > 0) {
    const here = [...open].reduce((best, id) => (far.get(id)! < far.get(best)! ? id : best));
    open.delete(here);
    if (here === to) break;
    for (const leg of byId.get(here)?.ways ?? []) {
      const metres = far.get(here)! + (leg.metres ?? INSIDE);
      if (metres >= (far.get(leg.to) ?? Number.POSITIVE_INFINITY)) continue;
      far.set(leg.to, metres);
      by.set(leg.to, { before: here, leg });
      open.add(leg.to);
    }
  }
  if (!far.has(to)) return undefined;
  const legs: Leg[] = [];
  for (let at = by.get(to); at; at = by.get(at.before)) legs.unshift(at.leg);
  return legs;
}
