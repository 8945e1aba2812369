import { Box3, Group, Mesh, MeshLambertMaterial, type MeshStandardMaterial, type Object3D, Vector3 } from 'three';

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
  const model = read(url).then((object) => fitted(object, size));
  model.catch(() => models.delete(key));
  models.set(key, model);
  return model;
}

async function read(url: string): Promise<Object3D> {
  const { readGlb } = await import('./gltf.ts');
  const scene = await readGlb(url);
  scene.traverse((one) => {
    if (!(one instanceof Mesh)) return;
    // The house is of one matte clay: metal and gloss would fall out of it, and cost more.
    const { color, map, vertexColors, side } = one.material as MeshStandardMaterial;
    one.material = new MeshLambertMaterial({ color, map, vertexColors, side });
    one.castShadow = true;
    one.receiveShadow = true;
  });
  return scene;
}

function fitted(object: Object3D, [width, depth]: readonly [number, number]): Object3D {
  const box = new Box3().setFromObject(object);
  const extent = box.getSize(new Vector3());
  const middle = box.getCenter(new Vector3());
  const scale = Math.min(width / (extent.x || 1), depth / (extent.z || 1));
  object.position.set(-middle.x, -box.min.y, -middle.z);
  const stand = new Group();
  stand.scale.setScalar(scale);
  stand.add(object);
  return stand;
}
