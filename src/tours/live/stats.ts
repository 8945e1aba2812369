import type { Live } from './live.ts';

declare global {
  interface Window {
    /** Goes to one of the tour's first stops, so that a bench can change scenes; there with `?stats` only. */
    __switch?: (i: number) => Promise<void>;
  }
}

/** With `?stats` in the address: the canvas carries what the last frame cost, and how many there were. */
export function countOn({ canvas, stage, scene, travel }: Live): () => void {
  window.__switch = (i) => {
    const stop = scene.stops[i % scene.stops.length];
    return stop ? travel(stop.path, { remember: false, quiet: true }) : Promise.resolve();
  };
  let frames = 0;
  return () => {
    frames += 1;
    const { render, memory } = stage.renderer.info;
    Object.assign(canvas.dataset, {
      frames: String(frames),
      calls: String(render.calls),
      triangles: String(render.triangles),
      geometries: String(memory.geometries),
      textures: String(memory.textures),
    });
  };
}
