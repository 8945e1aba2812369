import type { Browser, Page } from 'playwright-core';
import { launch, SOFTWARE_WEBGL } from '../test/chromium.ts';

/** What a tour page took, in milliseconds; medians of several fresh visits. */
export interface TourTimes {
  path: string;
  /** How much slower the processor was made. */
  slowed: number;
  /** From the tap to the first frame that is no flat picture. */
  first: number;
  /** From the tap to the steady picture with shadows. */
  ready: number;
  /** One frame while walking. */
  walking: number;
}

/** Notes when WebGL has drawn the first frame in which there is something to see. */
const SPY = () => {
  const note = { first: 0, stamps: [] as number[] };
  Object.assign(window, { spy: note });
  const eye = document.createElement('canvas');
  eye.width = eye.height = 24;
  const seen = eye.getContext('2d', { willReadFrequently: true })!;
  let busy = false;
  const look = (canvas: HTMLCanvasElement) => {
    busy = false;
    note.stamps.push(performance.now());
    if (note.first) return;
    seen.drawImage(canvas, 0, 0, 24, 24);
    const { data } = seen.getImageData(0, 0, 24, 24);
    const colours = new Set<number>();
    for (let i = 0; i < data.length; i += 4)
      colours.add(((data[i]! >> 4) << 8) | ((data[i + 1]! >> 4) << 4) | (data[i + 2]! >> 4));
    if (colours.size >= 4) note.first = performance.now();
  };
  const proto = WebGL2RenderingContext.prototype;
  for (const key of ['drawElements', 'drawElementsInstanced'] as const) {
    const draw = proto[key] as (...args: unknown[]) => void;
    Object.assign(proto, {
      [key](this: WebGL2RenderingContext, ...args: unknown[]) {
        draw.apply(this, args);
        if (busy) return;
        busy = true;
        queueMicrotask(() => look(this.canvas as HTMLCanvasElement));
      },
    });
  }
};

/** Visits each path on a phone-sized screen, taps, walks; `runs` times at full speed and at a quarter of it. */
export async function measureTours(
  paths: readonly string[],
  address: (path: string) => string,
  executablePath: string,
  runs = 3,
): Promise<TourTimes[]> {
  const browser = await launch(executablePath, SOFTWARE_WEBGL);
  const times: TourTimes[] = [];
  try {
    for (const path of paths)
      for (const slowed of [1, 4]) {
        const visits: Omit<TourTimes, 'path' | 'slowed'>[] = [];
        for (let i = 0; i < runs; i++) visits.push(await visit(browser, address(path), slowed));
        const middle = (of: (one: (typeof visits)[number]) => number) =>
          visits.map(of).sort((a, b) => a - b)[runs >> 1]!;
        times.push({
          path,
          slowed,
          first: middle((one) => one.first),
          ready: middle((one) => one.ready),
          walking: middle((one) => one.walking),
        });
      }
  } finally {
    await browser.close();
  }
  return times;
}

interface Spied extends Window {
  spy: { first: number; stamps: number[] };
}

async function visit(browser: Browser, address: string, slowed: number): Promise<Omit<TourTimes, 'path' | 'slowed'>> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true });
  try {
    const page: Page = await context.newPage();
    await page.addInitScript(SPY);
    await page.goto(address, { waitUntil: 'load' });
    const session = await context.newCDPSession(page);
    if (slowed > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    const tapped = await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-action="start-3d"]')!.click();
      return performance.now();
    });
    await page.locator('canvas[data-ready="true"]').waitFor({ timeout: 120_000 });
    const [first, ready] = await page.evaluate(() => [(window as unknown as Spied).spy.first, performance.now()]);
    await page.evaluate(() => {
      (window as unknown as Spied).spy.stamps.length = 0;
      document.querySelector<HTMLElement>('[data-drive]')!.focus();
    });
    await page.keyboard.down('w');
    await page.waitForFunction(() => (window as unknown as Spied).spy.stamps.length > 12, undefined, {
      timeout: 60_000,
    });
    await page.keyboard.up('w');
    const stamps = await page.evaluate(() => (window as unknown as Spied).spy.stamps);
    const steps = stamps
      .slice(1)
      .map((at, i) => at - stamps[i]!)
      .sort((a, b) => a - b);
    return { first: first! - tapped, ready: ready! - tapped, walking: steps[steps.length >> 1]! };
  } finally {
    await context.close();
  }
}
