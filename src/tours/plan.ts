import { seeded } from '../stage/random.ts';
import type { Place } from './compass.ts';
import { outlinesOf } from './footprint.ts';
import { CROSSING, cornersOf, inRiver, within } from './ground.ts';
import { props as propKinds, roofs } from './kind-schema.ts';
import { boundsOf, type Sheet, sheetOf } from './plan-sheet.ts';
import type { Tour } from './tour.ts';

/** What the plan of a campus draws of the ground, as SVG paths on its sheet, from the lowest to the topmost. */
export interface PlanShape {
  /** The class that gives it its colour, `grass`, `roof-green` … */
  kind: string;
  d: string;
  /** Width of a line in units of the sheet; areas have none. */
  width?: number;
}

export interface Plan extends Sheet {
  shapes: PlanShape[];
  /** Little crowns, as one path of dots. */
  trees: string;
  buildings: { id: string; name: string; roof: string; d: string; at: Place }[];
}

const AREAS = new Set(['track', 'court', 'flowerbed', 'fields', 'greenhouse', 'fountain']);
const LINES = new Set(['bridge', 'stairs', 'ramp', 'monorail', 'hedge']);
/** Most crowns drawn: more say nothing more. */
const CROWNS = 260;

/** The plan of a campus, drawn from the same lines of text as the scene. North is up. */
export function planOf({ ground, buildings, props }: Pick<Tour, 'ground' | 'buildings' | 'props'>): Plan {
  const sheet = sheetOf(ground.size);
  const { closed, open, length } = sheet;
  const area = (kind: string, patch: Parameters<typeof cornersOf>[0]): PlanShape => ({
    kind,
    d: closed(cornersOf(patch)),
  });
  const along = (kind: string, line: readonly Place[], metres: number): PlanShape => ({
    kind,
    d: open(line),
    width: length(metres),
  });
  const heights = [...new Set(ground.terraces.map(({ height }) => height))].sort((a, b) => a - b);
  const step = (height: number) => 1 + Math.round((3 * heights.indexOf(height)) / Math.max(1, heights.length - 1));
  const drawn = props.map((prop) => ({ prop, kind: propKinds[prop.kind] as string }));
  return {
    ...sheet,
    shapes: [
      ...ground.terraces.map((terrace) => area(`terrace-${step(terrace.height)}`, terrace)),
      ...ground.greens.map((green) => area('green', green)),
      ...(ground.river ? [along('river', ground.river.line, ground.river.width)] : []),
      ...ground.roads.map(({ line, width }) => along('road', line, width)),
      ...ground.plazas.map((plaza) => area('plaza', plaza)),
      ...drawn.flatMap(({ prop, kind }) => (AREAS.has(kind) && prop.area ? [area(kind, prop)] : [])),
      ...drawn.flatMap(({ prop, kind }) => (kind === 'track' && prop.area ? [infield(sheet, prop.area)] : [])),
      ...drawn.flatMap(({ prop, kind }) =>
        LINES.has(kind) && prop.line ? [along(kind, prop.line, prop.width ?? CROSSING)] : [],
      ),
    ],
    trees: crowns(ground, [...buildings.flatMap(outlinesOf), ...props.map(cornersOf)], sheet),
    buildings: buildings.map((building) => ({
      id: building.id,
      name: building.sign ?? building.name,
      roof: roofs[building.roof],
      d: outlinesOf(building).map(closed).join(''),
      at: sheet.at(building.at),
    })),
  };
}

/** The lawn within a running track. */
function infield({ closed }: Sheet, [x, y, width, depth]: readonly [number, number, number, number]): PlanShape {
  const lanes = Math.min(9, Math.min(width, depth) / 4);
  return {
    kind: 'infield',
    d: closed(cornersOf({ area: [x + lanes, y + lanes, width - 2 * lanes, depth - 2 * lanes] })),
  };
}

/** Crowns scattered over the greens: as many as say „trees“, none on a roof or a court. */
function crowns(ground: Pick<Tour['ground'], 'greens' | 'river'>, bare: readonly Place[][], { at }: Sheet): string {
  const planted = ground.greens.map((green) => {
    const corners = cornersOf(green);
    const [low, high] = boundsOf(corners);
    const [width, depth] = [high[0] - low[0], high[1] - low[1]];
    return { green, corners, low, width, depth, count: (width * depth * green.density) / 100 };
  });
  const share = Math.min(
    1,
    CROWNS /
      Math.max(
        1,
        planted.reduce((sum, { count }) => sum + count, 0),
      ),
  );
  return planted
    .flatMap(({ green, corners, low, width, depth, count }) => {
      const random = seeded(green.seed ?? 1);
      return Array.from({ length: Math.round(count * share) }, (): Place => [
        low[0] + random() * width,
        low[1] + random() * depth,
      ]).filter(
        (place) =>
          within(place, corners) && !inRiver(ground, [], place) && !bare.some((outline) => within(place, outline)),
      );
    })
    .map((place) => {
      const [x, y] = at(place);
      return `M${Math.round(x)} ${Math.round(y)}h.1`;
    })
    .join('');
}
