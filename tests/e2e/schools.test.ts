import { describe, expect } from 'vitest';
import { phone, read, test } from '../visitor.ts';

describe('a parent looks for a school', () => {
  test('typing a place and 公办', async ({ come }) => {
    const page = await (await come(phone)).visit('/schools/');
    const status = page.getByRole('status');
    const all = Number(/\d+/.exec(await status.innerText())?.[0]);
    await page.getByRole('searchbox', { name: /所里找/ }).fill('泸州 公办');
    await page.getByText(/找到 \d+ 所/).waitFor();
    const left = Number(/\d+/.exec(await status.innerText())?.[0]);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all / 10);
    expect(await page.getByRole('link', { name: '泸州职业技术学院' }).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: '重庆电子科技职业大学' }).isVisible()).toBe(false);
    await page.waitForURL(/\?q=/);
    await page.getByRole('button', { name: '清空' }).click();
    await page.getByText(`共 ${all} 所`).waitFor();
  });

  test('by the name it had years ago', async ({ come }) => {
    const page = await (await come()).visit('/schools/');
    await page.getByRole('searchbox', { name: /所里找/ }).fill('重庆电子工程职业学院');
    await page.getByRole('link', { name: '重庆电子科技职业大学' }).click();
    expect(await read(page, 'h1')).toContain('重庆电子科技职业大学');
    expect(await read(page)).toMatch(/曾用名.*重庆电子工程职业学院/);
  });

  test('in a sentence, by pinyin, by a short name, with a slip: best first, in the DOM a script can read', async ({
    come,
  }) => {
    const page = await (await come()).visit('/schools/');
    const box = page.getByRole('searchbox', { name: /所里找/ });
    for (const [q, first] of [
      ['永川的公办学校', '重庆水利电力职业技术学院'],
      ['cqdzkj', '重庆电子科技职业大学'],
      ['泸职院', '泸州职业技术学院'],
      ['泸洲 公办', '泸州职业技术学院'],
    ] as const) {
      await box.fill(q);
      await page.locator(`[data-settled="${q}"]`).waitFor({ state: 'attached' });
      const names = await page.locator('a[data-result]').allInnerTexts();
      expect(names.slice(0, 3), q).toContain(first);
      expect(await page.locator('a[data-result]').first().getAttribute('data-room')).toBe('学校');
    }
  });

  test('and gets no school that only mentions the one looked for', async ({ come }) => {
    const page = await (await come()).visit('/schools/?q=宜宾职业');
    await page.locator('[data-settled="宜宾职业"]').waitFor();
    const places = await page.locator('[data-finder-results] .at').allInnerTexts();
    expect(places.length).toBeGreaterThan(0);
    expect(new Set(places.map((place) => place.trim()))).toEqual(new Set(['宜宾 ·']));
  });

  test('by a trade of which no list tells: schools whose names hint at it, as suggestions under a line of their own', async ({
    come,
  }) => {
    const page = await (await come(phone)).visit('/schools/?q=我喜欢飞机');
    await page.locator('[data-settled="我喜欢飞机"]').waitFor();
    const rows = page.locator('[data-finder-results] a[data-result]');
    expect(await rows.first().innerText()).toContain('成都航空职业技术大学');
    expect(await rows.first().getAttribute('data-suggested')).toBeNull();
    expect(await page.locator('a[data-suggested]').count()).toBeGreaterThan(3);
    await page.getByText('校名里有相近的字').waitFor();
    expect(await page.locator('form[data-finder] [role=status]').innerText()).toMatch(/^找到 1 所 · 另有 \d+ 所/);
    // Who comes with a question sees the answer without scrolling.
    expect((await rows.first().boundingBox())!.y).toBeLessThan(844);
  });

  test('by ticks on a phone, and from the ticks straight to what they brought', async ({ come }) => {
    const page = await (await come(phone)).visit('/schools/');
    await page.getByText(/^勾选条件/).click();
    await page.getByRole('group', { name: '地区' }).getByRole('checkbox', { name: /^成都/ }).check();
    await page.getByRole('button', { name: /^看结果（\d+）/ }).click();
    const first = page.locator('[data-finder-results] a[data-result]').first();
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await first.boundingBox())!.y).toBeLessThan(844);
    expect(await page.getByRole('group', { name: '地区' }).isVisible()).toBe(false);
  });

  test('by ticks: OR within, AND between, counted, in the address, taken off again', async ({ come }) => {
    const page = await (await come()).visit('/schools/');
    await page.getByText(/^勾选条件/).click();
    const tick = (group: string, name: RegExp) =>
      page.getByRole('group', { name: group }).getByRole('checkbox', { name });
    await tick('办学层次', /^职业本科/).check();
    await page.waitForURL(/level=/);
    await page.getByText('找到 11 所').waitFor();
    const chengdu = Number(
      /\d+$/.exec(await page.locator('[data-facet=place] label', { hasText: '成都' }).innerText())![0],
    );
    await tick('地区', /^成都/).check();
    await page.getByText(`找到 ${chengdu} 所`).waitFor();
    await page.reload();
    await page.getByText(`找到 ${chengdu} 所`).waitFor();
    await page.getByRole('button', { name: '去掉条件：成都' }).click();
    await page.getByText('找到 11 所').waitFor();
    await page.goBack();
    await page.getByText(`找到 ${chengdu} 所`).waitFor();
    await page.getByRole('button', { name: '清空' }).click();
    await page.getByText(/^共 \d+ 所$/).waitFor();
    expect(await page.getByRole('link', { name: '重庆工商职业学院' }).isVisible()).toBe(true);
  });

  test('who is not on the list is not there, and what is alike is only a suggestion', async ({ come }) => {
    const page = await (await come()).visit('/schools/?q=四川大学');
    await page.getByText('名单里没有同时符合“四川大学”的学校').waitFor();
    await page.getByRole('searchbox', { name: /所里找/ }).fill('重庆护理学院');
    await page.getByText('您是不是要找').waitFor();
    expect(await page.locator('a[data-result][data-suggested]').allInnerTexts()).toEqual(['重庆护理职业学院']);
  });

  test('typing nonsense, and is shown other ways', async ({ come }) => {
    const page = await (await come()).visit('/schools/');
    await page.getByRole('searchbox', { name: /所里找/ }).fill('火星理工');
    await page.getByText('名单里没有同时符合“火星理工”的学校').waitFor();
    const search = page.getByRole('link', { name: '在全站搜索“火星理工”' });
    expect(await search.getAttribute('href')).toContain(`/search/?q=${encodeURIComponent('火星理工')}`);
  });

  test('by links alone: place, then level, without script', async ({ come }) => {
    const page = await (await come({ ...phone, javaScriptEnabled: false })).visit('/schools/');
    expect(await page.getByRole('searchbox', { name: /所里找/ }).isVisible()).toBe(false);
    await page.getByRole('main').getByRole('link', { name: /^重庆/ }).first().click();
    expect(await read(page, 'h1')).toContain('重庆');
    const chongqing = await read(page);
    expect(chongqing).toContain('重庆工业职业技术');
    expect(chongqing).not.toContain('泸州职业技术学院');
    await page
      .getByRole('link', { name: /职业本科/ })
      .first()
      .click();
    expect(await read(page, 'h1')).toContain('职业本科');
    expect(await read(page)).toContain('成都航空职业技术大学');
  });

  test('and reads what is known, what is not, and where it is from', async ({ come }) => {
    const page = await (await come()).visit('/schools/');
    await page.getByRole('link', { name: '泸州职业技术学院' }).click();
    const text = await read(page);
    expect(text).toMatch(/学校标识码 ?\d{10}/);
    expect(text).toContain('泸州市');
    expect(text).toContain('未核验');
    expect(text).toContain('资料截至');
    expect(text).toContain('来源');
  });

  test('and takes the list home as a table', async ({ come }) => {
    const page = await (await come()).visit('/schools/');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载表格（CSV）' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('schools.csv');
  });
});
