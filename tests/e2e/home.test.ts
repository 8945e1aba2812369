import { describe, expect } from 'vitest';
import { phone, read, test } from '../visitor.ts';

describe('a visitor opens the home page', () => {
  test('and reads the theme, the dates and seven days', async ({ come }) => {
    const page = await (await come()).visit('/');
    expect(await read(page, 'h1')).toContain('一技在手');
    expect(await read(page)).toContain('2024年5月12日—18日');
    const days = page.getByRole('list', { name: '七天日程' }).getByRole('listitem');
    expect(await days.count()).toBe(7);
    expect(await days.nth(5).innerText()).toContain('启动仪式');
  });

  test('and goes from 17 May to the programme of that day', async ({ come }) => {
    const page = await (await come(phone)).visit('/');
    await page.getByRole('listitem').filter({ hasText: '5月17日' }).locator('a[href*="/events/day/"]').first().click();
    await page.waitForURL('**/events/day/2024-05-17/');
    expect(await read(page, 'h1')).toContain('5月17日');
    expect(await read(page)).toContain('泸州');
  });

  test('and finds schools by a word, with and without script', async ({ come }) => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await (await come({ javaScriptEnabled })).visit('/');
      const box = page.getByRole('main').getByRole('searchbox');
      await box.fill('泸州');
      await box.press('Enter');
      await page.waitForURL(/\/schools\/\?q=/);
      await page.getByRole('link', { name: '泸州职业技术学院' }).first().waitFor();
    }
  });

  test('and starts from what they like: nursing', async ({ come }) => {
    const page = await (await come(phone)).visit('/');
    await page.getByRole('link', { name: '我想当护士' }).click();
    await page.waitForURL('**/majors/#nursing');
    await page.locator('#nursing').getByRole('link', { name: '护理类' }).click();
    await page.waitForURL('**/majors/hu-li-lei/');
    expect(await read(page, 'h1')).toBe('护理类');
  });

  test.for([
    ['2024-05-01T09:00:00+08:00', '距离开幕还有 11 天'],
    ['2024-05-11T23:59:00+08:00', '距离开幕还有 1 天'],
    ['2024-05-12T00:01:00+08:00', '活动周进行中 · 今天是第 1 天'],
    ['2024-05-17T20:00:00+08:00', '活动周进行中 · 今天是第 6 天'],
    ['2024-05-19T00:01:00+08:00', '本届已闭幕，以下是公开资料'],
    ['2030-01-01T00:00:00+08:00', '本届已闭幕，以下是公开资料'],
  ] as const)('at %s the line says “%s”, and what was printed still stands', async ([at, line], { come }) => {
    const printed = await read(await (await come({ javaScriptEnabled: false })).visit('/'));
    // The device's own zone must not matter: New York is twelve hours behind Shanghai.
    const page = await (await come({ at, timezoneId: 'America/New_York' })).visit('/');
    await page.getByText(line).waitFor();
    const now = await read(page);
    for (const sentence of printed.split(/[ 。]/)) expect(now).toContain(sentence);
  });
});
