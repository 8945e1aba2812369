import { MeshLambertMaterial } from 'three';

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
    // Vertex colours come as sRGB bytes, which keeps the dark ones from banding; light is reckoned linearly.
    shader.vertexShader = shader.vertexShader.replace(
      '#include <color_vertex>',
      '#include <color_vertex>\nvColor.rgb = pow(vColor.rgb, vec3(2.2));',
    );
    shader.fragmentShader = shader.fragmentShader
      .replace('void main() {', 'uniform float night;\nvoid main() {')
      .replace(
        '#include <emissivemap_fragment>',
        'totalEmissiveRadiance += vColor.rgb * vColor.a * night;',
      );
  }
}
