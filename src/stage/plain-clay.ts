import { Color, ShaderMaterial, UniformsLib, Vector3 } from 'three';
import type { Light } from './light.ts';

/**
 * Clay for the first frames: the same colours in the same light, reckoned at the corners and without shadows. Its
 * shader is a few lines, so that it stands on the screen while the card still compiles {@link ClayMaterial}'s.
 */
export class PlainClay extends ShaderMaterial {
  constructor() {
    super({
      vertexColors: true,
      fog: true,
      uniforms: {
        fogColor: { value: new Color() },
        fogNear: { ...UniformsLib.fog.fogNear },
        fogFar: { ...UniformsLib.fog.fogFar },
        sun: { value: new Color() },
        sunFrom: { value: new Vector3() },
        sky: { value: new Color() },
        bounce: { value: new Color() },
        night: { value: 0 },
      },
      vertexShader,
      fragmentShader,
    });
  }

  light({ sun, sky, night }: Light): void {
    const { uniforms } = this;
    uniforms.sun?.value.set(sun.colour).multiplyScalar(sun.strength / Math.PI);
    uniforms.sunFrom?.value.set(...sun.from);
    uniforms.sky?.value.set(sky.colour).multiplyScalar(sky.strength / Math.PI);
    uniforms.bounce?.value.set(sky.bounce).multiplyScalar(sky.strength / Math.PI);
    if (uniforms.night) uniforms.night.value = night;
  }
}

// What three's Lambert material reckons of a sun and a sky, without the shadows.
const vertexShader = `
uniform vec3 sun, sunFrom, sky, bounce;
uniform float night;
varying vec3 lit;
#include <fog_pars_vertex>
void main() {
  vec3 transformed = position;
  mat3 turn = mat3(modelMatrix);
#ifdef USE_INSTANCING
  turn = turn * mat3(instanceMatrix);
#endif
  vec3 up = normalize(turn * normal);
  lit = pow(color.rgb, vec3(2.2));
#ifdef USE_INSTANCING_COLOR
  lit *= instanceColor.rgb;
#endif
  lit *= sun * max(dot(up, sunFrom), 0.0) + mix(bounce, sky, 0.5 * up.y + 0.5) + color.a * night;
  #include <project_vertex>
  #include <fog_vertex>
}`;

const fragmentShader = `
varying vec3 lit;
#include <fog_pars_fragment>
void main() {
  gl_FragColor = vec4(lit, 1.0);
  #include <colorspace_fragment>
  #include <fog_fragment>
}`;
