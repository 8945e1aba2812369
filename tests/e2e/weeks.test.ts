import { describe, expect } from 'vitest';
import { phone, read, test } from '../visitor.ts';

describe('ten years, looked back on', () => {
  test('are a list in the order of time', async ({ come }) => {
    const page = await (await come({ javaScriptEnabled: false })).visit('/weeks/');
    const list = page.locator('ol').filter({ hasText: '支撑中国制造' }).first();
    const texts = await list.locator('> li').allInnerTexts();
    const years = texts.map((text) => Number(/20\d\d/.exec(text)?.[0]));
    expect(years.slice(0, 10)).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
    expect(texts[6]).toContain('川渝首次联合 · 宜宾');
    expect(texts[2]).toContain('全国启动地未查到');
  });

  test('lead to a page for each year, and from there to the next', async ({ come }) => {
    const page = await (await come(phone)).visit('/weeks/');
    await page.getByRole('link', { name: '一技在手，一生无忧' }).first().click();
    await page.waitForURL('**/weeks/2024/');
    const text = await read(page);
    expect(text).toContain('泸州');
    expect(text).toContain('来源');
    expect(text).toContain('启动仪式');
    await page.getByRole('navigation', { name: '前后各届' }).getByRole('link').first().click();
    await page.waitForURL('**/weeks/2023/');
  });

  test('print with every theme', async ({ come }) => {
    const page = await (await come()).visit('/weeks/');
    await page.emulateMedia({ media: 'print' });
    const sheet = await read(page);
    for (const theme of ['支撑中国制造', '弘扬工匠精神', '人人出彩', '一技在手']) expect(sheet).toContain(theme);
  });
});
