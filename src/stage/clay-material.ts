import { MeshLambertMaterial } from 'three';

/** Vertex colours come as sRGB bytes, which keeps the dark ones from banding; light is reckoned linearly. An instance's tint is applied after. */
export const decodeColours = (vertexShader: string): string =>
  vertexShader.replace(
    '#include <color_vertex>',
    `vColor = vec4(pow(color.rgb, vec3(2.2)), color.a);
#ifdef USE_INSTANCING_COLOR
vColor.rgb *= instanceColor.rgb;
#endif`,
  );

/**
 * The one material of the house: matte clay in the colours of the vertices, whose fourth byte says how much a surface
 * shines of itself when it is dark.
 */
export class ClayMaterial extends MeshLambertMaterial {
  /** 0 by day, 1 at night. */
  readonly night = { value: 0 };

  constructor() {
    super({ vertexColors: true });
  }

  override onBeforeCompile(shader: Parameters<MeshLambertMaterial['onBeforeCompile']>[0]): void {
    shader.uniforms.night = this.night;
    shader.vertexShader = decodeColours(shader.vertexShader);
    shader.fragmentShader = shader.fragmentShader
      .replace('void main() {', 'uniform float night;\nvoid main() {')
      .replace('#include <emissivemap_fragment>', 'totalEmissiveRadiance += vColor.rgb * vColor.a * night;');
  }
}
