import { describe, expect } from 'vitest';
import { phone, read, test } from '../visitor.ts';

describe('川渝联合', () => {
  test('tells the joint weeks in the order of time and admits the year nothing is known of', async ({ come }) => {
    const page = await (await come({ javaScriptEnabled: false })).visit('/joint/');
    const years = page.getByRole('region', { name: /从2021到/ }).getByRole('listitem');
    const texts = (await years.allInnerTexts()).filter((text) => /20\d\d/.test(text));
    expect(texts[0]).toContain('宜宾');
    expect(texts[1]).toContain('没有查到');
    expect(texts.join()).toMatch(/永川[\s\S]*泸州/);
  });

  test('opens one year and its events', async ({ come }) => {
    const page = await (await come(phone)).visit('/joint/');
    await page.getByRole('link', { name: '2024年川渝联合活动周' }).first().click();
    await page.waitForURL('**/joint/2024/');
    expect(await read(page)).toContain('启动仪式');
    await page
      .getByRole('link', { name: /启动仪式/ })
      .first()
      .click();
    await page.waitForURL('**/events/2024-launch/');
  });

  test('compares the three contests and says what was not found', async ({ come }) => {
    const page = await (await come(phone)).visit('/joint/chuanyu-cup/');
    const text = await read(page);
    for (const edition of ['首届', '第二届', '第三届']) expect(text).toContain(edition);
    expect(text).toContain('298 人');
    expect(text).toContain('2024年5月17日（周五）颁奖；比赛时间未查到');
  });
});
