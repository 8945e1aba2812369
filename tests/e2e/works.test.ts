import { describe, expect } from 'vitest';
import { has } from '../pages.ts';
import { phone, read, test } from '../visitor.ts';

describe.runIf(has('/works/jury/'))('the submitted works', () => {
  test('show what jury and audience said, who by their role', async ({ come }) => {
    const page = await (await come({ ...phone, javaScriptEnabled: false })).visit('/works/sample-essay-first-part/');
    const text = await read(page);
    expect(text).toContain('示例一等奖');
    expect(text).toMatch(/评委说.*评委（语文教师）.*观众说.*一位家长/);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('第一个合格的零件');
  });

  test('lead to the jury’s page and the audience’s, which lead back', async ({ come }) => {
    const page = await (await come(phone)).visit('/works/');
    await page.getByRole('link', { name: /^评委怎么看/ }).click();
    await page.waitForURL('**/works/jury/');
    expect(await read(page)).toContain('示例一等奖 · 示意职业学校（虚构） · 2024');
    expect(await read(page)).toContain('虚构的内容');
    await page.getByRole('main').getByRole('link', { name: '来看作品' }).click();
    await page.waitForURL('**/works/audience/');
    expect(await read(page)).toContain('本站没有投票');
    await page.getByRole('main').getByRole('link', { name: '田、光、锦' }).click();
    await page.waitForURL('**/works/sample-pictures-terraces/');
  });

  test('open as pictures over the page', async ({ come }) => {
    const page = await (await come()).visit('/works/sample-pictures-terraces/');
    await page.locator('[data-enlarge]').first().click();
    await page.getByRole('dialog', { name: '图片' }).getByText('1/3').waitFor();
  });
});
