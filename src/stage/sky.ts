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
  return b.finish();
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
