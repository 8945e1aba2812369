import { wantsStillness } from './stillness.ts';

/** What a device lets us do in 3D. */
export interface Capability {
  webgl: boolean;
  /** True where 3D may begin by itself: a big screen with a mouse, no wish to save data, no wish for less motion. */
  unasked: boolean;
}

interface Device {
  deviceMemory?: number;
  connection?: { saveData?: boolean };
  hardwareConcurrency?: number;
}

/**
 * Asks the device, without opening a context: that takes long and wakes the graphics chip for nothing. A yes may turn
 * out wrong when the canvas is opened; whoever draws must catch that.
 */
export function capability(): Capability {
  const device = navigator as Navigator & Device;
  const wants = (query: string) => window.matchMedia?.(query).matches ?? false;
  // three calls `.at()`, which came with Chromium 92 and Safari 15.4; older engines keep the picture tour.
  const young = 'at' in Array.prototype;
  const webgl = young && typeof WebGL2RenderingContext !== 'undefined' && (device.deviceMemory ?? 4) >= 1;
  const sparing = device.connection?.saveData === true || wants('(prefers-reduced-data: reduce)');
  const roomy = wants('(min-width: 64rem) and (hover: hover) and (pointer: fine)');
  const strong = (device.deviceMemory ?? 4) >= 4 && (device.hardwareConcurrency ?? 2) >= 2;
  return { webgl, unasked: webgl && roomy && strong && !sparing && !wantsStillness() };
}
