import type { WebGLRenderer } from 'three';

/** With `?stats` in the address: the canvas carries what the last frame cost, and how many there were. */
export function countOn(canvas: HTMLCanvasElement, renderer: WebGLRenderer): () => void {
  let frames = 0;
  return () => {
    frames += 1;
    const { render, memory } = renderer.info;
    Object.assign(canvas.dataset, {
      frames: String(frames),
      calls: String(render.calls),
      triangles: String(render.triangles),
      geometries: String(memory.geometries),
      textures: String(memory.textures),
    });
  };
}
