import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { phone } from '../visitor.ts';
import { count, drawn, frames, rested, soon, start, still, test } from './tours-visitor.ts';

/** Where the look came to rest, as the address says: degrees clockwise from north, and above the horizon. */
const look = (page: Page): number[] => new URL(page.url()).hash.slice(1).split(',').map(Number);

interface Worn {
  headset: { activeSession?: XRSession };
  /** Where the headset's eyes were in the scene in the last frame, metres. */
  eye: number[];
}

/** A browser with a headset: the WebXR of Meta's own emulator in place of a device. */
function wearHeadset(): void {
  const { IWER } = window as unknown as { IWER: { XRDevice: new (config: object) => Headset; metaQuest3: object } };
  interface Headset {
    installRuntime: (options: object) => void;
    stereoEnabled: boolean;
  }
  const headset = new IWER.XRDevice(IWER.metaQuest3);
  headset.installRuntime({ forceInstall: true });
  Object.assign(window, { headset });
  // It takes the offset of a space for a bare matrix, where the standard says a transform.
  const offset = XRReferenceSpace.prototype.getOffsetReferenceSpace;
  XRReferenceSpace.prototype.getOffsetReferenceSpace = function (by) {
    return offset.call(this, by.matrix as never);
  };
  const look = XRFrame.prototype.getViewerPose;
  XRFrame.prototype.getViewerPose = function (space) {
    const pose = look.call(this, space);
    const { x, y, z } = pose!.transform.position;
    Object.assign(window, { eye: [x, y, z].map((metres) => Math.round(metres * 10) / 10) });
    return pose;
  };
}

describe('looking about by turning the phone', () => {
  type Angles = { alpha: number; beta: number; gamma: number };
  const handOf = async (page: Page) => {
    const session = await page.context().newCDPSession(page);
    return (angles: Angles) => session.send('DeviceOrientation.setDeviceOrientationOverride', angles);
  };

  test('follows the hand from where one looks now, and lets go when asked', async ({ come }) => {
    const { page, visit } = await come({ ...phone, ...still });
    const turnTo = await handOf(page);
    await turnTo({ alpha: 0, beta: 90, gamma: 0 });
    await visit('/tours/tianfu/plaza/?stats');
    await start(page);
    const turn = page.locator('[data-tool="turn"]');
    await page.locator('.more summary').click();
    await turn.click();
    await soon(() => turn.getAttribute('aria-pressed')).toBe('true');
    // A quarter to the right, and up.
    await turnTo({ alpha: 270, beta: 110, gamma: 0 });
    await soon(() => look(page).slice(0, 2)).toEqual([expect.closeTo(90, -0.5), expect.any(Number)]);
    const [yaw] = look(page);
    // The sheet has closed by itself, so that one sees where one looks.
    await page.locator('.more summary').click();
    await turn.click();
    expect(await turn.getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press('Escape');
    const before = await count(page, 'frames');
    await turnTo({ alpha: 180, beta: 90, gamma: 0 });
    await frames(page, 20);
    expect(await count(page, 'frames')).toBe(before);
    expect(look(page)[0]).toBe(yaw);
  });

  test('is offered no more where no sensor answers, and says so', async ({ come }) => {
    const { page, visit } = await come({ ...phone, ...still });
    await visit('/tours/tianfu/plaza/?stats');
    await start(page);
    await page.locator('.more summary').click();
    await page.locator('[data-tool="turn"]').click();
    await soon(() => page.locator('[data-announce]').innerText()).toMatch(/用手指拖动/);
    await page.locator('.more summary').click();
    expect(await page.locator('[data-tool="share"]').isVisible()).toBe(true);
    expect(await page.locator('[data-tool="turn"]').isVisible()).toBe(false);
  });

  test('is not offered to a mouse', async ({ come }) => {
    const { page, visit } = await come(still);
    await visit('/tours/tianfu/plaza/');
    await start(page);
    expect(await page.locator('[data-tool="turn"]').isHidden()).toBe(true);
  });
});

describe('a game controller', () => {
  test('plugged in before looks about with its right stick and takes the first way with A', async ({ come }) => {
    const { page, visit } = await come({
      ...still,
      init: () => {
        const pad = { connected: true, axes: [0, 0, 0, 0], buttons: [0, 1, 2, 3].map(() => ({ pressed: false })) };
        Object.assign(window, { pad });
        navigator.getGamepads = () => [pad as unknown as Gamepad];
      },
    });
    type Held = { pad: { axes: number[]; buttons: { pressed: boolean }[] } };
    await visit('/tours/tianfu/plaza/?stats');
    await start(page);
    const before = await count(page, 'frames');
    await page.evaluate(() => {
      (window as unknown as Held).pad.axes[2] = 1;
    });
    await drawn(page, before);
    await page.evaluate(() => {
      (window as unknown as Held).pad.axes[2] = 0;
    });
    await soon(() => look(page).length).toBe(2);
    await page.evaluate(() => {
      (window as unknown as Held).pad.buttons[0]!.pressed = true;
    });
    await page.waitForURL((url) => !url.pathname.includes('/plaza/'));
  });
});

describe('a headset', () => {
  test('is offered only where the device says it can', async ({ come }) => {
    const { page, visit } = await come(still);
    await visit('/tours/tianfu/plaza/');
    await start(page);
    await page.locator('.more summary').click();
    expect(await page.locator('[data-tool="share"]').isVisible()).toBe(true);
    expect(await page.locator('[data-tool="vr"]').isVisible()).toBe(false);
  });

  test('shows the plaza to one who stands on its ground, draws for it as long as it is worn, and no longer', async ({
    come,
  }) => {
    const { page, visit } = await come(still);
    await page.addInitScript({ path: createRequire(import.meta.url).resolve('iwer/build/iwer.min.js') });
    await page.addInitScript(wearHeadset);
    await visit('/tours/tianfu/plaza/?stats');
    await start(page);
    await page.locator('.more summary').click();
    await page.locator('[data-tool="vr"]').click();
    const eye = () => page.evaluate(() => (window as unknown as Worn).eye);
    // The stop looks down from seven metres; who wears a headset stands on his own feet, 40 m south of the middle.
    await soon(eye).toEqual([0, expect.closeTo(1.6, 0), 40]);
    const before = await count(page, 'frames');
    await drawn(page, before + 5);
    await page.evaluate(() => (window as unknown as Worn).headset.activeSession?.end());
    await rested(page);
    await page.locator('[data-drive]').focus();
    await page.keyboard.press('ArrowRight');
    await soon(() => page.locator('[data-announce]').innerText()).toMatch(/^面朝/);
  });

  test('that gives no picture says so', async ({ come }) => {
    const { page, visit } = await come(still);
    await page.addInitScript({ path: createRequire(import.meta.url).resolve('iwer/build/iwer.min.js') });
    await page.addInitScript(wearHeadset);
    await visit('/tours/tianfu/plaza/');
    await start(page);
    await page.evaluate(() =>
      Object.assign(navigator.xr!, { requestSession: () => Promise.reject(new DOMException('', 'NotAllowedError')) }),
    );
    await page.locator('.more summary').click();
    await page.locator('[data-tool="vr"]').click();
    await soon(() => page.locator('[data-announce]').innerText()).toMatch(/头盔没有打开/);
  });
});

describe('the tools on a phone', () => {
  test('come up whole from below, also on the smallest screen and in large type; a press beside closes them', async ({
    come,
  }) => {
    for (const elder of [false, true]) {
      const { page, visit } = await come({ ...phone, ...still, viewport: { width: 360, height: 640 } });
      if (elder) await page.addInitScript(() => localStorage.setItem('elder', '1'));
      await visit('/tours/tianfu/plaza/');
      await start(page);
      const sheet = page.locator('.more .sheet');
      for (const tool of ['off', 'help']) {
        await page.locator('.more summary').tap();
        const button = page.locator(`[data-tool="${tool}"]`);
        await button.scrollIntoViewIfNeeded();
        const [inner, outer] = [(await button.boundingBox())!, (await sheet.boundingBox())!];
        expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height + 1);
        expect(outer.y + outer.height).toBeLessThanOrEqual(641);
        expect([outer.x, outer.width]).toEqual([0, 360]);
        // Above it something is left to press, and to see.
        expect(outer.y).toBeGreaterThan(100);
        await page.touchscreen.tap(180, outer.y - 20);
        expect(await sheet.isVisible()).toBe(false);
      }
      await page.locator('.more summary').tap();
      await page.locator('[data-tool="help"]').scrollIntoViewIfNeeded();
      await page.locator('[data-tool="help"]').tap();
      await page.locator('[data-tool="help-close"]').scrollIntoViewIfNeeded();
      await page.locator('[data-tool="help-close"]').tap();
      expect(await page.locator('[data-help]').isVisible()).toBe(false);
    }
  });
});

test('from above, coming from a room, every name hangs over its own place', async ({ come }) => {
  const { page, visit } = await come({ ...still, viewport: { width: 1440, height: 900 } });
  // Against the first one: the picture of a stop is a little higher or lower than that of the campus.
  const placed = async () => {
    await soon(() => page.locator('.spot').count()).toBeGreaterThanOrEqual(14);
    const places = await page
      .locator('.spots li')
      .evaluateAll((items) =>
        items.map((item) => (item as HTMLElement).style.transform.match(/-?\d+/g)!.map(Number) as [number, number]),
      );
    const [left, top] = places[0]!;
    return places.map(([x, y]) => [x - left, y - top]);
  };
  await visit('/tours/tianfu/');
  await start(page);
  const before = await placed();
  await visit('/tours/tianfu/ward/?stats');
  await start(page);
  await page.locator('a[data-view="bird"]').click();
  await soon(placed).toEqual(before.map((place) => place.map((n) => expect.closeTo(n, -1))));
});
