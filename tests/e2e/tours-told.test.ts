import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { phone } from '../visitor.ts';
import { count, drawn, ready, soon, still, test } from './tours-visitor.ts';

/** A device with voices of its own and one that speaks from a far server; what is spoken is noted, and ends when told to. */
function voices(): void {
  const said: { text: string; voice: string; utterance: SpeechSynthesisUtterance }[] = [];
  const voice = (name: string, lang: string, localService: boolean) =>
    ({ name, lang, localService }) as SpeechSynthesisVoice;
  const speech = {
    getVoices: () => [
      voice('far', 'zh-CN', false),
      voice('cantonese', 'zh-HK', true),
      voice('mandarin', 'zh_CN', true),
    ],
    speak: (utterance: SpeechSynthesisUtterance) => {
      said.push({ text: utterance.text, voice: utterance.voice?.name ?? '', utterance });
      utterance.onstart?.({} as SpeechSynthesisEvent);
    },
    cancel: () => {},
    addEventListener: () => {},
  };
  Object.assign(window, {
    said,
    SpeechSynthesisUtterance: class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
}

type Spoken = { said: { text: string; voice: string; utterance: SpeechSynthesisUtterance }[] };
const spoken = (page: Page) =>
  page.evaluate(() => (window as unknown as Spoken).said.map(({ text, voice }) => `${voice}: ${text}`));
const endLast = (page: Page) =>
  page.evaluate(() => (window as unknown as Spoken).said.at(-1)!.utterance.onend?.({} as SpeechSynthesisEvent));

describe('the narration', () => {
  test('is told by the device’s own Mandarin voice, never by one from a far server; pausing begins the sentence anew', async ({
    come,
  }) => {
    const { page, visit } = await come({ ...phone, ...still, init: voices });
    await visit('/tours/tianfu/gate/');
    const lines = await page.locator('[data-sentence]').allInnerTexts();
    // Each sentence has a button of its own, for keys as for fingers.
    await page.getByRole('button', { name: '从第 2 句讲起' }).focus();
    await page.keyboard.press('Enter');
    await soon(() => spoken(page)).toEqual([`mandarin: ${lines[1]}`]);
    expect(await page.locator('[data-say][aria-current] [data-sentence]').innerText()).toBe(lines[1]);
    await page.locator('[data-player="toggle"]').click();
    // What Android says of a paused voice: it has ended. Nothing goes on.
    await endLast(page);
    expect(await page.locator('[data-caption]').innerText()).toBe(lines[1]);
    await page.locator('[data-player="toggle"]').click();
    await soon(() => spoken(page)).toEqual([`mandarin: ${lines[1]}`, `mandarin: ${lines[1]}`]);
    await endLast(page);
    await soon(() => page.locator('[data-caption]').innerText()).toBe(lines[2]);
  });

  test('a voice that never begins leaves the caption standing as long as one needs to read it', async ({ come }) => {
    const { page, visit } = await come({ ...phone, ...still, init: voices });
    await page.clock.install();
    await visit('/tours/tianfu/gate/');
    await page.evaluate(() => {
      window.speechSynthesis.speak = () => {};
    });
    const lines = await page.locator('[data-sentence]').allInnerTexts();
    await page.locator('[data-say]').first().click();
    await page.clock.runFor(4500);
    expect(await page.locator('[data-caption]').innerText()).toBe(lines[0]);
    await page.clock.runFor(30_000);
    await soon(() => page.locator('[data-caption]').innerText()).not.toBe(lines[0]);
  });

  test('paused on the way to the next stop, nothing is told there until one asks to go on', async ({ come }) => {
    const { page, visit } = await come({ ...phone, ...still, init: voices });
    await visit('/tours/tianfu/');
    // The next stop's page is held back until the visitor has paused.
    let letGo: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/\/tours\/tianfu\/[a-z-]+\/$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.locator('button.play[data-play="three-minutes"]').click();
    await page.locator('[data-player="toggle"]').click();
    letGo();
    await page.waitForURL(/\/tianfu\/[a-z-]+\/$/);
    expect(await spoken(page)).toEqual([]);
    await page.locator('[data-player="toggle"]').click();
    await soon(() => spoken(page)).toHaveLength(1);
  });
});

describe('what a stop shows besides', () => {
  test('a film with captions and its words in writing, a picture with author and licence', async ({ come }) => {
    const { page, visit } = await come({ ...phone, ...still });
    await visit('/tours/tianfu/textile/');
    const media = page.locator('[data-part="words"] figure');
    expect(await media.count()).toBe(2);
    expect(await media.locator('video track[kind="captions"]').count()).toBe(1);
    expect(await page.locator('[data-part="words"] details').first().innerText()).toContain('文字稿');
    expect(await media.last().locator('img').getAttribute('alt')).toContain('织物');
    expect(await media.last().innerText()).toContain('CC BY 4.0');
  });
});

describe('who does not see the picture', () => {
  test('is led to the player of a route, hears each stop, and finds the captions read where nothing speaks', async ({
    come,
  }) => {
    const { page, visit } = await come({ ...still });
    await page.addInitScript(() => Reflect.deleteProperty(window, 'WebGL2RenderingContext'));
    await visit('/tours/tianfu/gate/');
    const play = page.getByRole('button', { name: '听讲解走一遍：三分钟导览' });
    await play.focus();
    await page.keyboard.press('Enter');
    await soon(() => page.evaluate(() => document.activeElement?.getAttribute('data-player'))).toBe('toggle');
    await soon(() => page.locator('[data-announce]').textContent()).toMatch(/导览第 \d 站，共 12 站/);
    // Nothing speaks on this device: the sentence is read with the stop's name.
    await soon(() => page.locator('[data-announce]').textContent()).toContain(
      await page.locator('[data-caption]').innerText(),
    );
    expect(await page.locator('[data-viewport]').evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(400);
    await page.locator('[data-player="stop"]').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  test('with sound off nothing is spoken, captions are read instead, and the choice is kept', async ({ come }) => {
    const { page, visit } = await come({ ...phone, ...still, init: voices });
    await visit('/tours/tianfu/gate/');
    await page.getByRole('button', { name: '从第 1 句讲起' }).click();
    await soon(() => spoken(page)).toHaveLength(1);
    const told = () => page.locator('[data-announce]').textContent();
    const first = await page.locator('[data-caption]').innerText();
    expect(await told()).not.toContain(first);
    await page.getByRole('button', { name: '出声' }).click();
    await page.reload();
    await page.getByRole('button', { name: '从第 1 句讲起' }).click();
    await soon(told).toContain(first);
    expect(await spoken(page)).toEqual([]);
  });

  test('a view of plan or words is told, and is still there when the page is loaded again', async ({ come }) => {
    const { page, visit } = await come(still);
    await visit('/tours/tianfu/gate/');
    await page.locator('a[data-view="plan"]').press('Enter');
    await soon(() => page.locator('[data-announce]').textContent()).toBe('平面图：校门。');
    expect(new URL(page.url()).hash).toBe('#plan');
    await page.reload();
    await soon(() => page.locator('section.tour').getAttribute('data-view')).toBe('plan');
    await page.locator('[data-part="plan"] a[data-stop="plaza"]').first().press('Enter');
    await page.waitForURL(/\/plaza\/#plan$/);
    expect(await page.locator('section.tour').getAttribute('aria-label')).toContain('中心广场');
  });

  test('starting 3D by key brings the focus to the picture; turning and walking are told once they rest', async ({
    come,
  }) => {
    const { page, visit } = await come(still);
    await visit('/tours/tianfu/plaza/?stats');
    await page.locator('[data-action="start-3d"]').press('Enter');
    await ready(page);
    const told = () => page.locator('[data-announce]').textContent();
    await soon(() => page.evaluate(() => document.activeElement?.hasAttribute('data-drive'))).toBe(true);
    expect(await told()).toContain('三维画面打开了');
    for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight');
    await soon(told).toBe('面朝东。');
    const before = await count(page, 'frames');
    await page.keyboard.down('ArrowUp');
    await drawn(page, before + 40);
    await page.keyboard.up('ArrowUp');
    await soon(told).toMatch(/^面朝东，在中心广场\S+边 \d+ 米处。$/);
    await page.keyboard.press('?');
    await soon(() => page.evaluate(() => document.activeElement?.hasAttribute('data-help'))).toBe(true);
    await page.keyboard.press('Escape');
    await soon(() => page.evaluate(() => document.activeElement?.hasAttribute('data-drive'))).toBe(true);
    // Under the plan the picture takes no keys.
    await page.keyboard.press('m');
    await soon(() => page.evaluate(() => document.activeElement?.getAttribute('data-view'))).toBe('plan');
    expect(await page.locator('[data-drive]').isVisible()).toBe(false);
  });
});

test('who asks the way is told it stop by stop, and each stop is a link', async ({ come }) => {
  const { page, visit } = await come(still);
  await visit('/tours/tianfu/gate/');
  await page.getByLabel('从校门去').selectOption({ label: '图书馆前' });
  const legs = page.locator('form ol a');
  await soon(() => legs.allInnerTexts()).toEqual(['往北 55 米，到中心广场', '往北 50 米，到图书馆前']);
  await legs.first().click();
  await page.waitForURL(/\/plaza\//);
});
