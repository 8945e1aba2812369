import type { Plugin } from 'vite';

/** Folders of three's sources, and what of each comes with the reader of models. */
const apart = {
  animation: ['AnimationClip', 'PropertyBinding'],
  'animation/tracks': ['NumberKeyframeTrack', 'QuaternionKeyframeTrack', 'VectorKeyframeTrack'],
  loaders: ['FileLoader', 'ImageBitmapLoader', 'LoaderUtils'],
  math: ['Interpolant'],
};

const ID = '\0three-for-models';

/**
 * Three's core is one module: whatever anyone asks of it, everyone must fetch. So what a model may hold that the stage
 * never draws, animations above all, and the reader's own loaders come with the reader of models (stage/gltf.ts), and
 * only those whose campus has a model pay for them. All that is drawn stays the stage's own.
 */
export const threeForModels: Plugin = {
  name: 'three-for-models',
  apply: 'build',
  enforce: 'pre',
  resolveId: (source, importer) => (source === 'three' && importer?.includes('/three/examples/jsm/') ? ID : undefined),
  load: (id) =>
    id === ID
      ? [
          `export * from 'three';`,
          ...Object.entries(apart).flatMap(([folder, names]) =>
            names.map((name) => `export { ${name} } from 'three/src/${folder}/${name}.js';`),
          ),
        ].join('\n')
      : undefined,
};
