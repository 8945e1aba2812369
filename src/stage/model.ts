import type { Object3D } from 'three';

const models = new Map<string, Promise<Object3D>>();

/**
 * A model from a GLB file, fitted onto a footprint: its lower side on the ground, its middle in the middle, as large as
 * the footprint lets it. Loader and decoder are a download of their own, fetched by whoever has a model; each file once.
 * @param size metres across its front (+z) and from front to back
 * @throws where the file cannot be fetched or read
 */
export function loadModel(url: string, size: readonly [number, number]): Promise<Object3D> {
  const key = `${url} ${size.join()}`;
  const known = models.get(key);
  if (known) return known;
  const model = import('./gltf.ts').then(({ readGlb }) => readGlb(url, size));
  model.catch(() => models.delete(key));
  models.set(key, model);
  return model;
}
