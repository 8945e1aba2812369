import { Mesh, MeshBasicMaterial, SphereGeometry, SRGBColorSpace, TextureLoader } from 'three';

const panoramas = new Map<string, Promise<Mesh>>();

/**
 * An all-round photo (equirectangular) as a sphere about the eye. Each file is fetched once.
 * @param faces where the middle of the photo lies, degrees clockwise from north
 * @throws where the file cannot be fetched or read
 */
export function loadPanorama(url: string, faces: number): Promise<Mesh> {
  const known = panoramas.get(url);
  if (known) return known;
  const panorama = new TextureLoader().loadAsync(url).then((map) => {
    map.colorSpace = SRGBColorSpace;
    const sphere = new SphereGeometry(400, 48, 32);
    // Turned inside out: seen from within, left is left again.
    sphere.scale(-1, 1, 1);
    sphere.rotateY(-Math.PI / 2);
    const mesh = new Mesh(sphere, new MeshBasicMaterial({ map, fog: false }));
    mesh.rotation.y = (-faces * Math.PI) / 180;
    return mesh;
  });
  panorama.catch(() => panoramas.delete(url));
  panoramas.set(url, panorama);
  return panorama;
}
