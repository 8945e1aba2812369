import ICAL from 'ical.js';
import { describe, expect } from 'vitest';
import { overflow, phone, read, test } from '../visitor.ts';

describe('a place on the tiles', () => {
  test('with schools leads to their list, without to its own page; old districts and the new one are explained', async ({
    come,
  }) => {
    const visitor = await come(phone);
    const page = await visitor.visit('/schools/');
    const sichuan = page.getByRole('list', { name: '四川省各地的方块图' });
    const chongqing = page.getByRole('list', { name: '重庆市各地的方块图' });
    expect(await sichuan.getByRole('listitem').count()).toBe(21);
    expect(await chongqing.getByRole('link', { name: /^江北/ }).count()).toBe(1);
    expect(await chongqing.getByRole('link', { name: /两江新区/ }).count()).toBe(0);
    expect(await read(page)).toContain('名单里的学校仍记在原来的区名下');
    await sichuan.getByRole('link', { name: /^泸州.*所学校/ }).click();
    await page.waitForURL(/\/schools\/place\/510500\//);
    await visitor.visit('/schools/');
    await chongqing.getByRole('link', { name: /^城口/ }).click();
    await page.waitForURL(/\/places\/500229\//);
  });

  test('is as big as a finger on the narrowest phone, and a list in elder mode', async ({ come }) => {
    const visitor = await come({ ...phone, viewport: { width: 360, height: 780 } });
    const page = await visitor.visit('/schools/');
    const boxes = await page
      .locator('.tiles[aria-label] > li > a')
      .evaluateAll((links) => links.map((link) => link.parentElement!.getBoundingClientRect()));
    expect(Math.min(...boxes.map(({ width }) => width))).toBeGreaterThanOrEqual(44);
    expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(44);
    expect(await overflow(page)).toBe(0);
    await page.getByRole('button', { name: '长者模式' }).click();
    const lefts = await page
      .locator('ul[aria-label="四川省各地的方块图"] > li')
      .evaluateAll((tiles) => tiles.map((tile) => Math.round(tile.getBoundingClientRect().left)));
    expect(new Set(lefts).size).toBe(1);
  });
});

describe('a pupil who knows no school', () => {
  test('goes in by what she likes', async ({ come }) => {
    const page = await (await come(phone)).visit('/schools/');
    await page.getByRole('link', { name: '高铁和地铁' }).click();
    await page.waitForURL(/\/majors\/#trains/);
    expect(await page.locator('#trains').getByRole('link', { name: '铁道运输类' }).isVisible()).toBe(true);
  });

  test('reads how one goes on from level to level, and what to ask', async ({ come }) => {
    const page = await (await come({ javaScriptEnabled: false })).visit('/schools/');
    await page.getByRole('link', { name: '升学路径' }).click();
    const text = await read(page);
    expect(text).toContain('学校名单：待补充');
    expect(text).toContain('今年的招生计划在哪里看？');
    await page.getByRole('link', { name: '新职业教育法' }).waitFor();
    await page
      .getByRole('link', { name: /看这\d+所学校/ })
      .last()
      .click();
    expect(await read(page, 'h1')).toContain('职业本科');
  });
});

describe('the page of a school', () => {
  test('offers the calendar of what takes place at it and with it, and none where nothing dated does', async ({
    come,
  }) => {
    const visitor = await come();
    const page = await visitor.visit('/schools/4151012967/');
    const address = await page.getByRole('link', { name: '订阅这所学校的活动（.ics）' }).getAttribute('href');
    expect(address).toMatch(/\/schools\/4151012967\.ics$/);
    const answer = await page.request.get(new URL(new URL(address!).pathname, page.url()).href);
    expect(answer.ok()).toBe(true);
    const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
    expect(calendar.getFirstPropertyValue('name')).toBe('云上职教周 · 泸州职业技术学院');
    const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
    expect(events.map(({ summary, startDate }) => `${startDate} ${summary}`)).toEqual([
      '2021-06-27 首届“川渝杯”职业院校技能大赛',
      '2024-05-17 2024年成渝地区双城经济圈职业教育活动周启动仪式',
    ]);
    await visitor.visit('/schools/4151011553/');
    expect(await page.getByRole('link', { name: '订阅这所学校的活动（.ics）' }).count()).toBe(0);
    expect((await page.request.get(new URL('/schools/4151011553.ics', page.url()).href)).status()).toBe(404);
  });

  test('says how to check it, and leads to a poster of one sheet', async ({ come }) => {
    const page = await (await come()).visit('/schools/4151012967/');
    expect(await read(page)).toContain('用十位标识码 4151012967 找');
    expect(await page.getByRole('link', { name: /订阅泸州市/ }).getAttribute('href')).toMatch(/510500\.ics$/);
    await page.getByRole('link', { name: '打印一张带二维码的海报' }).click();
    await page.getByRole('img', { name: /二维码.*泸州职业技术学院/ }).waitFor();
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    await page.getByRole('textbox', { name: '日期' }).fill('5月17日（周五）');
    expect(await page.getByText('哪里都不保存').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('哪里都不保存').isVisible()).toBe(false);
    expect(await page.getByRole('textbox', { name: '日期' }).inputValue()).toBe('5月17日（周五）');
    expect(await page.locator('.site-header').isVisible()).toBe(false);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});
