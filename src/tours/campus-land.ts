import { type MeshBuilder, paint } from '../stage/mesh.ts';
import { country, hills, river, smooth, strip } from '../stage/parts/land.ts';
import { joints, plaza } from '../stage/parts/paving.ts';
import { plate, type Point2 } from '../stage/shapes.ts';
import { buildTerraces } from './campus-terraces.ts';
import { degreesOf, type Place, toScene } from './compass.ts';
import { cornersOf, terraceAt } from './ground.ts';
import type { TourData } from './schema.ts';

type Ground = TourData['ground'];

/** The land of a campus: country and hills around it, terraces, river, roads, plazas and lawns. */
export function buildLand(b: MeshBuilder, ground: Ground, props: TourData['props'] = []): void {
  const { size } = ground;
  const put = (place: Place): Point2 => toScene(place, size);
  const reach = Math.hypot(...size);
  const base = Math.min(0, ground.river ? ground.river.height : 0, ...ground.terraces.map(({ height }) => height));
  country(b, 1500, base - 0.05, paint('meadow', 1.01), paint('meadow', 1.04));
  ground.hills.forEach((side, i) => hills(b, degreesOf(side), 300 + reach * 0.55, 7 + i * 13));
  lawn(b, ground, base, put);
  if (ground.river) river(b, ground.river.line.map(put), ground.river.width, ground.river.height);
  buildTerraces(b, ground, props);
  for (const green of ground.greens) {
    const corners = cornersOf(green);
    plate(b, corners.map(put), levelOf(ground, corners) + 0.1, paint('grassDeep', 1.04));
  }
  const layers = [
    [0.9, 'kerb', 0.12],
    [0, 'road', 0.15],
  ] as const;
  for (const [wider, colour, y] of layers)
    for (const { line, width } of ground.roads)
      strip(b, smooth(line.map(put), 2), width + wider, levelOf(ground, line) + y, paint(colour));
  ground.plazas.forEach((patch, i) => {
    const corners = cornersOf(patch);
    // Each a little above the one before: where two overlap, the later lies on top and nothing flickers.
    const y = levelOf(ground, corners) + 0.13 + 0.005 * (i % 16);
    const wooden = patch.paving === '木板';
    const outline = corners.map(put);
    const tile = paint(wooden ? 'wood' : 'paving', patch.paving === '地砖' ? 0.97 : 1);
    const border = paint(wooden ? 'woodDeep' : 'pavingDeep');
    plaza(b, outline, y, tile, border);
    joints(b, outline, y + 0.11, wooden ? 1.2 : 4, paint(wooden ? 'woodDeep' : 'pavingDeep', 1.03), wooden);
  });
}

/** The campus' own ground, a shade fresher than the country around; on a slope the terraces are that ground. */
function lawn(
  b: MeshBuilder,
  { size: [width, depth], terraces }: Ground,
  base: number,
  put: (place: Place) => Point2,
): void {
  if (terraces.length > 0) return;
  const corners: Place[] = [
    [0, 0],
    [width, 0],
    [width, depth],
    [0, depth],
  ];
  plate(b, corners.map(put), base + 0.02, paint('grass'));
}

/** The height of a patch: of the ground under its middle. */
function levelOf(ground: Ground, corners: readonly Place[]): number {
  const middle: Place = [
    corners.reduce((sum, [x]) => sum + x, 0) / corners.length,
    corners.reduce((sum, [, y]) => sum + y, 0) / corners.length,
  ];
  return terraceAt(ground, middle);
}
