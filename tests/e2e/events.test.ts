import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect } from 'vitest';
import { phone, read, test } from '../visitor.ts';

describe('the calendar', () => {
  test('“what is on on 17 May?”', async ({ come }) => {
    const page = await (await come()).visit('/events/');
    await page.getByRole('region', { name: '七天日程' }).getByRole('link', { name: '当日日程' }).first().click();
    await page.waitForURL('**/events/day/2024-05-17/');
    const rows = page.getByRole('table').getByRole('row');
    expect(await rows.count()).toBe(5);
    expect(await rows.allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('启动仪式'), expect.stringContaining('川渝杯')]),
    );
  });

  test('“what was held in Luzhou?”, by a link that needs no script', async ({ come }) => {
    const page = await (await come({ ...phone, javaScriptEnabled: false })).visit('/events/');
    await page.getByRole('navigation', { name: '地区' }).getByRole('link', { name: /^泸州/ }).click();
    expect(page.url()).toContain('/events/place/');
    expect(await read(page, 'h1')).toContain('泸州');
    const found = await page.getByRole('main').getByRole('heading').allInnerTexts();
    expect(found.join()).toContain('启动仪式');
    expect(found.join()).not.toContain('2023年');
  });

  test('“which contests are there?”, by kind', async ({ come }) => {
    const page = await (await come()).visit('/events/kinds/');
    await page
      .getByRole('main')
      .getByRole('link', { name: /技能.*(比赛|竞赛|大赛)/ })
      .first()
      .click();
    expect(await read(page)).toContain('川渝杯');
  });

  test('says honestly which events have no date and gives them no calendar file', async ({ come }) => {
    const page = await (await come()).visit('/events/');
    const region = page.getByRole('region', { name: '日期未公布或未查到' });
    expect(await region.innerText()).toContain('日期未查到');
    await region.getByRole('link', { name: '现代生物育种技术大培训' }).click();
    expect(await read(page)).toContain('日期未公布');
    expect(await page.getByRole('link', { name: '加入日历' }).count()).toBe(0);
  });

  test('an event can be put into one’s own calendar', async ({ come }) => {
    const page = await (await come()).visit('/events/2024-launch/');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '加入日历' }).click(),
    ]);
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')));
    expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
    expect(event.summary).toContain('启动仪式');
    expect(event.location).toContain('泸州');
    expect(event.startDate.toString()).toMatch(/^2024-05-17/);
  });

  test.for([
    ['2024-05-10T10:00:00+08:00', '还有 7 天'],
    ['2024-05-16T10:00:00+08:00', '明天'],
    ['2024-05-17T10:00:00+08:00', '今天'],
    ['2024-06-01T10:00:00+08:00', '已结束'],
  ] as const)('at %s an event of 17 May is marked “%s”', async ([at, mark], { come }) => {
    const page = await (await come({ at })).visit('/events/day/2024-05-17/');
    await page.getByText(mark, { exact: true }).first().waitFor();
    expect(await read(page, 'h1')).toContain('5月17日');
  });

  test('today stands out in the strip of days', async ({ come }) => {
    const page = await (await come({ at: '2024-05-17T10:00:00+08:00' })).visit('/events/');
    const today = page.locator('[aria-current="date"]').first();
    await today.waitFor();
    expect(await today.innerText()).toContain('17');
  });

  test('a day’s programme prints with its address and without the buttons', async ({ come }) => {
    const page = await (await come()).visit('/events/day/2024-05-17/');
    await page.emulateMedia({ media: 'print' });
    const sheet = await read(page);
    expect(sheet).toContain('启动仪式');
    expect(sheet).toContain('/events/day/2024-05-17/');
    expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
    expect(await page.getByRole('img', { name: '手机扫码打开本页' }).isVisible()).toBe(true);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), 'sheets of paper').toHaveLength(1);
  });
});
