import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import type { Object3D } from 'three';

/**
 * Reads a GLB, also one packed by meshopt. Loader and decoder are a download of their own, fetched by this file's name
 * and not by the library's: downloads are packed in the order of their places, and where a machine keeps its packages
 * must change no byte of the site.
 * @throws where the file cannot be fetched or read
 */
export const readGlb = async (url: string): Promise<Object3D> =>
  (await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).loadAsync(url)).scene;
