import { type BufferGeometry, Mesh, MeshBasicMaterial, SphereGeometry, SRGBColorSpace, TextureLoader } from 'three';

const panoramas = new Map<string, Promise<Mesh>>();

/**
 * An all-round photo (equirectangular) as a sphere about the eye. Each file is fetched once.
 * @param faces where the middle of the photo lies, degrees clockwise from north
 * @throws where the file cannot be fetched or read
 */
export function loadPanorama(url: string, faces: number): Promise<Mesh> {
  const known = panoramas.get(url);
  if (known) return known;
  const panorama = sphereOf(url, new SphereGeometry(400, 48, 32), faces);
  panorama.catch(() => panoramas.delete(url));
  panoramas.set(url, panorama);
  return panorama;
}

/**
 * One tile of such a photo, a little before the whole. Whoever asks for it disposes of it.
 * @param i index of the tile, row by row
 */
export function loadTile(url: string, i: number, { columns, rows }: Grid, faces: number): Promise<Mesh> {
  const [wide, tall] = [(2 * Math.PI) / columns, Math.PI / rows];
  const [left, top] = [(i % columns) * wide, Math.floor(i / columns) * tall];
  return sphereOf(url, new SphereGeometry(398, 16, 16, left, wide, top, tall), faces);
}

interface Grid {
  columns: number;
  rows: number;
}

async function sphereOf(url: string, sphere: BufferGeometry, faces: number): Promise<Mesh> {
  const map = await new TextureLoader().loadAsync(url);
  map.colorSpace = SRGBColorSpace;
  // Turned inside out: seen from within, left is left again.
  sphere.scale(-1, 1, 1);
  sphere.rotateY(-Math.PI / 2);
  const mesh = new Mesh(sphere, new MeshBasicMaterial({ map, fog: false }));
  mesh.rotation.y = (-faces * Math.PI) / 180;
  return mesh;
}

/** Gives a photo's or a tile's memory back. */
export function disposePanorama({ geometry, material }: Mesh): void {
  geometry.dispose();
  const { map } = material as MeshBasicMaterial;
  map?.dispose();
  (material as MeshBasicMaterial).dispose();
}
