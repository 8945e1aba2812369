import { describe, expect } from 'vitest';
import { phone, read, test } from '../visitor.ts';

describe('policies', () => {
  test('stand with the nation’s first', async ({ come }) => {
    const page = await (await come()).visit('/policies/');
    const scopes = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
    expect(scopes.map((scope) => scope.slice(0, 2))).toEqual(['全国', '四川', '重庆']);
  });

  test('“what does the vocational education law say?”', async ({ come }) => {
    const page = await (await come(phone)).visit('/policies/');
    await page
      .getByRole('main')
      .getByRole('link', { name: /职业教育法/ })
      .first()
      .click();
    await page.waitForURL('**/policies/**');
    const text = await read(page);
    expect(text).toContain('以下为本站编写的摘要，以官方原文为准');
    expect(text).toContain('施行');
    expect(text).toContain('来源');
  });
});

describe('what is invented', () => {
  test('is not counted on the pages of majors, and stands behind the real stories of a year', async ({ come }) => {
    const visitor = await come();
    const majors = await visitor.visit('/majors/');
    // Its one story is a sample.
    const row = majors
      .getByRole('listitem')
      .filter({ has: majors.getByRole('link', { name: '广播影视类', exact: true }), hasText: '5602' });
    expect(await row.textContent()).not.toContain('案例');
    const week = await visitor.visit('/weeks/2024/');
    const section = week.locator('section').filter({ has: week.getByRole('heading', { name: '2024年的案例' }) });
    const samples = await section
      .getByRole('listitem')
      .evaluateAll((items) => items.map((item) => /示例/.test(item.textContent ?? '')));
    expect(samples[0]).toBe(false);
    expect([...samples].sort((a, b) => Number(a) - Number(b))).toEqual(samples);
    const real = Number(/\d+/.exec(await section.locator('.more').innerText())?.[0]);
    await section.locator('.more').getByRole('link').click();
    await week.waitForURL('**/exhibition/year/2024/');
    expect(await read(week)).toContain(`${real}个案例，另有示例`);
  });
});

describe('every page of the joint weeks', () => {
  test.for(['/joint/', '/joint/2021/', '/joint/2023/', '/joint/chuanyu-cup/'])(
    '%s names its sources',
    async (path, { come }) => {
      const page = await (await come({ javaScriptEnabled: false })).visit(path);
      const sources = page.getByRole('region', { name: '来源' });
      expect(await sources.getByRole('listitem').count()).toBeGreaterThan(0);
      expect(await sources.innerText()).toContain('资料截至');
    },
  );
});

describe('the map of the site', () => {
  test('names every room, people and works too', async ({ come }) => {
    const page = await (await come()).visit('/sitemap/');
    const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
    for (const room of ['活动日历', '川渝联合', '成果展', '人物', '征集作品', '找学校', '政策法规'])
      expect(headings.map((heading) => heading.trim())).toContain(room);
  });
});

describe('places', () => {
  test('“what is there in Luzhou?”: schools, events and stories of one place', async ({ come }) => {
    const page = await (await come({ ...phone, javaScriptEnabled: false })).visit('/places/');
    await page.getByRole('main').getByRole('link', { name: /^泸州/ }).first().click();
    await page.waitForURL('**/places/510500/');
    const text = await read(page);
    expect(text).toContain('510500');
    expect(text).toContain('泸州职业技术学院');
    expect(text).toContain('启动仪式');
  });

  test('a district with nothing on record says so and shows ways on', async ({ come }) => {
    const page = await (await come()).visit('/places/500229/');
    expect(await read(page, 'h1')).toContain('城口');
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(2);
  });
});

describe('majors', () => {
  test('“I like repairing cars” leads to a class of majors and its schools', async ({ come }) => {
    const page = await (await come(phone)).visit('/majors/');
    await page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: '我喜欢修车' })
      .getByRole('link', { name: /汽车制造类/ })
      .first()
      .click();
    await page.waitForURL('**/majors/qi-che-zhi-zao-lei/');
    expect(await read(page, 'h1')).toBe('汽车制造类');
  });
});

describe('a wrong address', () => {
  test('is answered with a page that says so and leads on', async ({ come, site, faults }) => {
    const { page } = await come(phone);
    const response = await page.goto(site.address('/no-such-page/'));
    expect(response?.status()).toBe(404);
    expect(await read(page, 'h1')).toBe('没有找到这一页');
    await page.getByRole('main').getByRole('link', { name: '活动日历' }).click();
    expect(await read(page, 'h1')).toBe('活动日历');
    // The browser itself writes the 404 to the console; nothing else may be there.
    expect(faults.splice(0)).toEqual([expect.stringContaining('404')]);
  });
});
