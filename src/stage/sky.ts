import { BackSide, MeshBasicMaterial } from 'three';
import { decodeColours } from './clay-material.ts';
import { type Mesh, MeshBuilder, mix, type Rgb } from './mesh.ts';

/** The dome of the sky about the eye: horizon below, zenith above, in flat rings. Radius in metres. */
export function skyDome(zenith: Rgb, horizon: Rgb, radius = 1500): Mesh {
  const b = new MeshBuilder();
  const sides = 24;
  const heights = [-0.35, 0, 0.04, 0.1, 0.2, 0.38, 0.65, 1];
  const at = (height: number, i: number) => {
    const level = Math.sqrt(Math.max(0, 1 - Math.max(0, height) ** 2));
    const a = (i / sides) * 2 * Math.PI;
    return [Math.cos(a) * level * radius, height * radius, Math.sin(a) * level * radius] as const;
  };
  const tint = (height: number) => mix(horizon, zenith, Math.max(0, height) ** 0.6);
  for (let ring = 0; ring + 1 < heights.length; ring++)
    for (let i = 0; i < sides; i++) {
      const [low, high] = [heights[ring]!, heights[ring + 1]!];
      const put = (height: number, k: number) => b.vertex(...at(height, k), 0, -1, 0, tint(height));
      put(low, i);
      put(high, i + 1);
      put(low, i + 1);
      put(low, i);
      put(high, i);
      put(high, i + 1);
    }
  const light = mix(horizon, WHITE, 0.45);
  for (const one of CLOUDS) cloud(b, one, radius * 0.98, light, (height) => tint(height));
  return b.finish();
}

const WHITE: Rgb = [255, 255, 255];

/** Fair-weather clouds all round: degrees from north, degrees above the horizon, and how big. */
const CLOUDS: readonly (readonly [heading: number, above: number, size: number])[] = [
  [12, 15, 1],
  [48, 22, 0.7],
  [86, 13, 1.2],
  [128, 19, 0.8],
  [163, 25, 0.65],
  [205, 14, 1.1],
  [242, 20, 0.8],
  [281, 12, 1],
  [318, 24, 0.9],
  [346, 9, 0.6],
];

/** Four bellies on one flat line; below they melt into the sky. */
function cloud(
  b: MeshBuilder,
  [heading, above, size]: (typeof CLOUDS)[number],
  radius: number,
  light: Rgb,
  sky: (height: number) => Rgb,
): void {
  const [a, e] = [(heading * Math.PI) / 180, (above * Math.PI) / 180];
  const scale = size * radius * 0.07;
  const base = Math.sin(e);
  const put = (x: number, y: number) => {
    const turn = a + (x * scale) / (radius * Math.cos(e));
    const height = e + (y * scale) / radius;
    const point = [Math.sin(turn) * Math.cos(height), Math.sin(height), -Math.cos(turn) * Math.cos(height)] as const;
    b.vertex(
      point[0] * radius,
      point[1] * radius,
      point[2] * radius,
      0,
      -1,
      0,
      mix(sky(base), light, Math.min(1, 0.12 + y * 0.9)),
    );
  };
  for (const [x, width, height] of [
    [-1.25, 0.7, 0.42],
    [1.15, 0.8, 0.5],
    [-0.45, 0.8, 0.8],
    [0.4, 0.75, 0.95],
  ] as const)
    for (let i = 0; i < 12; i++) {
      const at = (k: number) => {
        const t = (k / 12) * Math.PI;
        put(x + Math.cos(t) * width, Math.sin(t) * height);
      };
      put(x, 0);
      at(i + 1);
      at(i);
    }
}

/** Paints a dome without light or haze, behind everything. */
export class SkyMaterial extends MeshBasicMaterial {
  constructor() {
    super({ vertexColors: true, fog: false, depthWrite: false, side: BackSide });
  }

  override onBeforeCompile(shader: Parameters<MeshBasicMaterial['onBeforeCompile']>[0]): void {
    shader.vertexShader = decodeColours(shader.vertexShader);
  }
}
