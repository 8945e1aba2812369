import { Box3, Group, Mesh, MeshLambertMaterial, type MeshStandardMaterial, type Object3D, Vector3 } from 'three';
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';

/**
 * Reads a GLB, also one packed by meshopt, in the stage's clay, fitted onto a footprint. A download of its own, fetched
 * by this file's name and not by the library's: downloads are packed in the order of their places, and where a machine
 * keeps its packages must change no byte of the site.
 * @throws where the file cannot be fetched or read
 */
export async function readGlb(url: string, size: readonly [number, number]): Promise<Object3D> {
  const { scene } = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).loadAsync(url);
  scene.traverse((one) => {
    if (!(one instanceof Mesh)) return;
    // The house is of one matte clay: metal and gloss would fall out of it, and cost more.
    const { color, map, vertexColors, side } = one.material as MeshStandardMaterial;
    one.material = new MeshLambertMaterial({ color, map, vertexColors, side });
    one.castShadow = true;
    one.receiveShadow = true;
  });
  return fitted(scene, size);
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
