import { describe, expect } from 'vitest';
import { phone, read, storageBlocked, test } from '../visitor.ts';

const background = () => getComputedStyle(document.body).backgroundColor;
const textSize = () => getComputedStyle(document.body).fontSize;

describe('reading settings', () => {
  test('a grandfather switches to large type once and keeps it on every page', async ({ come }) => {
    const page = await (await come()).visit('/');
    expect(await page.evaluate(textSize)).toBe('17px');
    await page.getByRole('button', { name: '长者模式' }).click();
    expect(await page.evaluate(textSize)).toBe('20px');
    await page.getByRole('link', { name: '看活动日程' }).click();
    expect(await read(page, 'h1')).toBe('活动日历');
    expect(await page.evaluate(textSize)).toBe('20px');
    await page.getByRole('banner').getByRole('button', { name: '长者模式' }).first().click();
    expect(await page.evaluate(textSize)).toBe('17px');
    await page.reload();
    expect(await page.evaluate(textSize)).toBe('17px');
  });

  test('dark is remembered, and follows the device until one chooses', async ({ come }) => {
    const dark = await (await come({ colorScheme: 'dark' })).visit('/schools/');
    const night = await dark.evaluate(background);
    const page = await (await come({ colorScheme: 'light' })).visit('/schools/');
    const day = await page.evaluate(background);
    expect(day).not.toBe(night);
    await page.getByRole('button', { name: '深色' }).click();
    expect(await page.evaluate(background)).toBe(night);
    await page.getByRole('link', { name: '十年回眸' }).first().click();
    expect(await read(page, 'h1')).toContain('十年');
    expect(await page.evaluate(background)).toBe(night);
  });

  test('work for the page where storage is blocked', async ({ come }) => {
    const page = await (await come({ init: storageBlocked })).visit('/');
    await page.getByRole('button', { name: '长者模式' }).click();
    await page.getByRole('button', { name: '深色' }).first().click();
    expect(await page.evaluate(textSize)).toBe('20px');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  test('are away without script, since they could do nothing', async ({ come }) => {
    const page = await (await come({ javaScriptEnabled: false })).visit('/');
    expect(await page.getByRole('button', { name: '长者模式' }).isVisible()).toBe(false);
  });
});

describe('the header', () => {
  test('names its language on every screen, in both type sizes', async ({ come }) => {
    for (const manner of [phone, {}]) {
      const { page, visit } = await come(manner);
      await visit('/');
      for (const elder of [false, true]) {
        await page.evaluate((on) => document.documentElement.toggleAttribute('data-elder', on), elder);
        expect(await page.getByRole('banner').getByText('简体中文').isVisible()).toBe(true);
      }
    }
  });

  test.for([true, false])(
    'on a phone opens a menu with every room and a search box (script: %s)',
    async (script, { come }) => {
      const page = await (await come({ ...phone, javaScriptEnabled: script })).visit('/');
      const menu = page.getByRole('navigation', { name: '菜单' });
      expect(await menu.isVisible()).toBe(false);
      await page.getByText('菜单', { exact: true }).tap();
      expect(await menu.getByRole('link').count()).toBeGreaterThan(7);
      await page.getByRole('banner').getByRole('searchbox').fill('川渝杯');
      await page.getByRole('banner').getByRole('searchbox').press('Enter');
      await page.waitForURL(/\/search\/\?q=/);
    },
  );

  test('lets a keyboard skip to the text', async ({ come }) => {
    const page = await (await come()).visit('/events/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('跳到正文');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});

describe('read aloud', () => {
  const elder = () => localStorage.setItem('elder', '1');

  test('is offered only where the device has a Chinese voice', async ({ come }) => {
    const page = await (await come({ init: elder })).visit('/policies/');
    expect(await page.getByRole('button', { name: '朗读本页' }).isVisible()).toBe(false);
  });

  test('reads the page sentence by sentence and stops when asked', async ({ come }) => {
    const visitor = await come({ init: elder });
    await visitor.page.addInitScript(() => {
      const said: string[] = [];
      Object.defineProperty(window, 'said', { value: said });
      Object.defineProperty(window, 'speechSynthesis', {
        value: {
          getVoices: () => [{ lang: 'zh_CN', localService: true }],
          speak: (utterance: { text: string; onend: () => void }) => said.push(utterance.text) < 3 && utterance.onend(),
          cancel: () => undefined,
          addEventListener: () => undefined,
        },
      });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class {
          text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
    });
    const page = await visitor.visit('/policies/');
    await page.getByRole('button', { name: '朗读本页' }).click();
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said.join('')).toContain('政策法规');
    await page.getByRole('button', { name: '停止朗读' }).click();
    expect(await page.getByRole('button', { name: '朗读本页' }).isVisible()).toBe(true);
  });
});
