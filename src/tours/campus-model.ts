import { MeshBuilder, type Mesh, type Point3 } from '../stage/mesh.ts';
import { building as house } from '../stage/parts/buildings/building.ts';
import { gate } from '../stage/parts/buildings/gate.ts';
import { bridge, type End, ramp, stairs } from '../stage/parts/crossings.ts';
import { outdoors } from '../stage/parts/outdoors.ts';
import { seeded } from '../stage/random.ts';
import { buildLand } from './campus-land.ts';
import { placeMonorail } from './campus-monorail.ts';
import { type Place, toScene, turnOf } from './compass.ts';
import { wingsOf } from './footprint.ts';
import { CROSSING, footOf, heightAt } from './ground.ts';
import { buildingKinds, props as kinds, roofs, walls } from './kind-schema.ts';
import type { TourData } from './schema.ts';
import { extentOf, spread } from './spread.ts';

/** What the 3D scene of a campus is made from. */
export type Campus = Pick<TourData, 'ground' | 'buildings' | 'props'> & {
  stops: readonly Pick<TourData['stops'][number], 'at' | 'room'>[];
};

/**
 * What a campus is made of before anyone furnishes it: the land with its crossings, then the houses, one mesh for each
 * part of the ground, so that what lies behind the eye need not be drawn.
 */
export function buildWorks(campus: Campus, year = Number.POSITIVE_INFINITY): Mesh[] {
  const land = new MeshBuilder();
  buildLand(land, campus.ground, campus.props);
  const parts = partsOf(campus);
  campus.buildings.forEach((one, i) => {
    if (stands(one, year) && !one.model) placeBuilding(parts.around(one.at), campus, one, i);
  });
  for (const prop of campus.props) if (stands(prop, year)) placeCrossing(land, campus, prop);
  return [land.finish(), ...parts.finish()];
}

/** What stands about on a campus: people, lamps, flower beds. One mesh for each part of the ground; trees come apart. */
export function buildThings(campus: Campus, year = Number.POSITIVE_INFINITY): Mesh[] {
  const parts = partsOf(campus);
  campus.props.forEach((prop, i) => {
    if (stands(prop, year)) placeThings(parts.around, campus, prop, i);
  });
  return parts.finish();
}

const stands = ({ since }: { since?: number | undefined }, year: number) => since === undefined || since <= year;

/** Parts of the ground along each side: few enough for the draw calls, enough to leave out half of the campus. */
const PARTS = 3;

/** A mesh under construction for each part of the ground. */
function partsOf({ ground: { size } }: Campus): { around: (place: Place) => MeshBuilder; finish: () => Mesh[] } {
  const builders = new Map<number, MeshBuilder>();
  const along = (metres: number, length: number) =>
    Math.max(0, Math.min(PARTS - 1, Math.floor((metres / length) * PARTS)));
  return {
    around: ([x, y]) => {
      const part = along(x, size[0]) + PARTS * along(y, size[1]);
      const builder = builders.get(part) ?? new MeshBuilder();
      builders.set(part, builder);
      return builder;
    },
    finish: () => [...builders.values()].map((builder) => builder.finish()),
  };
}

/** The house the site builds where a school has a model of its own: what stands there until that has come. */
export function buildStandIn(campus: Campus, i: number): Mesh {
  const b = new MeshBuilder();
  placeBuilding(b, campus, campus.buildings[i]!, i);
  return b.finish();
}

/** A place of the campus as a point of the scene, on the ground. */
export function onGround({ ground, props }: Pick<Campus, 'ground' | 'props'>, place: Place, above = 0): Point3 {
  const [x, z] = toScene(place, ground.size);
  return [x, heightAt(ground, props, place) + above, z];
}

function placeBuilding(b: MeshBuilder, campus: Campus, one: TourData['buildings'][number], i: number): void {
  const kind = buildingKinds[one.kind];
  b.within({ at: onGround(campus, one.at), turn: turnOf(one.face) }, () => {
    if (kind === 'gate') gate(b, one.size);
    else
      house(b, {
        kind,
        wings: wingsOf(one),
        floors: one.floors,
        roof: roofs[one.roof],
        wall: walls[one.walls],
        seed: i + 1,
      });
  });
}

/** Stairs, ramps, bridges and rails: what the ways run over. */
function placeCrossing(b: MeshBuilder, campus: Campus, prop: TourData['props'][number]): void {
  const { ground } = campus;
  const { line, width = CROSSING } = prop;
  if (!line) return;
  if (prop.kind === '单轨') placeMonorail(b, campus, line, prop.height ?? 10);
  const draw = crossings[prop.kind as keyof typeof crossings];
  if (!draw) return;
  const put = (place: Place): End => [...toScene(place, ground.size), footOf(ground, prop, place)] as const;
  for (let k = 0; k + 1 < line.length; k++) draw(b, [put(line[k]!), put(line[k + 1]!)], width);
}

const crossings = { 台阶: stairs, 坡道: ramp, 桥: bridge };

function placeThings(
  around: (place: Place) => MeshBuilder,
  campus: Campus,
  prop: TourData['props'][number],
  i: number,
): void {
  const part = outdoors[kinds[prop.kind]];
  if (!part) return;
  const extent = extentOf(prop);
  spread(prop, part).forEach(({ at: place, face }, k) => {
    const b = around(place);
    const random = seeded((prop.seed ?? 1) * 1009 + i * 37 + k);
    // Things that fill an area lie as the area lies.
    const turn = extent ? 0 : turnOf(face);
    b.within({ at: onGround(campus, place, prop.height ?? 0), turn }, () => part.build(b, { random, extent }));
  });
}
