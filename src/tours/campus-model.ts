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
import { CROSSING, heightAt, terraceAt } from './ground.ts';
import { buildingKinds, props as kinds, roofs, walls } from './kind-schema.ts';
import type { TourData } from './schema.ts';
import { extentOf, spread } from './spread.ts';

/** What the 3D scene of a campus is made from. */
export type Campus = Pick<TourData, 'ground' | 'buildings' | 'props'> & {
  stops: readonly Pick<TourData['stops'][number], 'at' | 'room'>[];
};

/** Everything of a campus that stands still, as one mesh; trees come apart, for each species is drawn many times. */
export function buildCampus(campus: Campus, year = Number.POSITIVE_INFINITY): Mesh {
  const b = new MeshBuilder();
  buildLand(b, campus.ground, campus.props);
  const there = ({ since }: { since?: number | undefined }) => since === undefined || since <= year;
  campus.buildings.forEach((one, i) => {
    if (there(one) && !one.model) placeBuilding(b, campus, one, i);
  });
  campus.props.forEach((prop, i) => {
    if (there(prop)) placeProp(b, campus, prop, i);
  });
  return b.finish();
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

function placeProp(b: MeshBuilder, campus: Campus, prop: TourData['props'][number], i: number): void {
  const { ground } = campus;
  const put = (place: Place): End => [...toScene(place, ground.size), terraceAt(ground, place)] as const;
  const { line, width = CROSSING } = prop;
  if (line && (prop.kind === '台阶' || prop.kind === '坡道' || prop.kind === '桥')) {
    const draw = { 台阶: stairs, 坡道: ramp, 桥: bridge }[prop.kind];
    for (let k = 0; k + 1 < line.length; k++) draw(b, [put(line[k]!), put(line[k + 1]!)], width);
    return;
  }
  if (prop.line && prop.kind === '单轨') {
    placeMonorail(b, campus, prop.line, prop.height ?? 10);
    return;
  }
  const part = outdoors[kinds[prop.kind]];
  if (!part) return;
  const extent = extentOf(prop);
  spread(prop).forEach(({ at, face }, k) => {
    const random = seeded((prop.seed ?? 1) * 1009 + i * 37 + k);
    // Things that fill an area lie as the area lies.
    const turn = extent ? 0 : turnOf(face);
    b.within({ at: onGround(campus, at, prop.height ?? 0), turn }, () => part.build(b, { random, extent }));
  });
}
