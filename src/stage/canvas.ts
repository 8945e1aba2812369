import { addAfterEffect, createRoot, extend } from '@react-three/fiber';
import type { ReactNode } from 'react';
import {
  DirectionalLight,
  Fog,
  Group,
  HemisphereLight,
  InstancedMesh,
  Mesh,
  NoToneMapping,
  PCFShadowMap,
  type WebGLRenderer,
} from 'three';
import type { Quality } from './quality.ts';

// Only what the scenes use: everything else of three stays out of the download.
extend({ DirectionalLight, Fog, Group, HemisphereLight, InstancedMesh, Mesh });

/** A running stage: one WebGL context, drawing only when asked to. */
export interface Stage {
  renderer: WebGLRenderer;
  /** Asks for one frame. */
  invalidate: () => void;
  /** Fits the drawing to the frame the canvas fills; call when that changes. */
  resize: () => void;
  setQuality: (quality: Quality) => void;
  /** Gives context, memory and listeners back. */
  close: () => void;
}

export interface StageOptions {
  quality: Quality;
  /** After every rendered frame. */
  onFrame?: () => void;
  /** The context is gone, perhaps before the stage is open; nothing is drawn from here on. */
  onLost?: () => void;
}

/**
 * Starts drawing a scene on a canvas that is already in the page.
 * @throws where the browser refuses a WebGL 2 context
 */
export async function openStage(canvas: HTMLCanvasElement, scene: ReactNode, options: StageOptions): Promise<Stage> {
  const box = (ratio: number) => {
    const { width, height } = (canvas.parentElement ?? canvas).getBoundingClientRect();
    const pixels = (length: number) => Math.max(1, Math.round(length * ratio));
    return { width: pixels(width), height: pixels(height), top: 0, left: 0 };
  };
  const ratioOf = ({ pixelRatio }: Quality) => Math.min(pixelRatio, window.devicePixelRatio || 1);
  let quality = options.quality;
  // Of the right size before there is a context: a card takes its time over every change of size.
  const { width, height } = box(ratioOf(quality));
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('webgl2', { antialias: true, alpha: false, powerPreference: 'high-performance' });
  if (!context) throw new Error('WebGL 2 refused');
  const lost = (event: Event) => {
    event.preventDefault();
    options.onLost?.();
  };
  // From here on, for a card may give up while it is still being set up.
  canvas.addEventListener('webglcontextlost', lost);
  const root = createRoot(canvas);
  const configuration = () => ({
    frameloop: 'demand' as const,
    // The drawing's own pixels; the page's style stretches them over the frame. By fiber's ratio each change would cost four.
    size: box(ratioOf(quality)),
    dpr: 1,
    gl: { context, toneMapping: NoToneMapping },
    shadows: { enabled: true, type: PCFShadowMap, autoUpdate: false },
    camera: { near: 0.25, far: 2000, fov: 50 },
  });
  await root.configure(configuration());
  const store = root.render(scene);
  const { gl } = store.getState();
  // Told once the loop has come to rest: a frame asked for while it still runs would be forgotten.
  const stopEffect = addAfterEffect(() => queueMicrotask(() => options.onFrame?.()));
  const invalidate = () => store.getState().invalidate();
  const configure = () => {
    void root.configure(configuration());
    invalidate();
  };
  return {
    renderer: gl,
    invalidate,
    resize: configure,
    setQuality: (next) => {
      quality = next;
      configure();
    },
    close: () => {
      stopEffect();
      canvas.removeEventListener('webglcontextlost', lost);
      root.unmount();
    },
  };
}
