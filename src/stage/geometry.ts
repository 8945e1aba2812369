import { BufferAttribute, BufferGeometry } from 'three';
import type { Mesh } from './mesh.ts';

/** A finished mesh as three wants it: 20 bytes a vertex and 12 a triangle. Whoever asks for it disposes of it. */
export function toGeometry(mesh: Mesh): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(mesh.normals, 4, true));
  geometry.setAttribute('color', new BufferAttribute(mesh.colours, 4, true));
  geometry.setIndex(new BufferAttribute(mesh.indices, 1));
  return geometry;
}
