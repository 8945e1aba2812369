import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { phone, read, storageBlocked, test } from '../visitor.ts';

describe('a pupil keeps schools on the phone', () => {
  test('from a list and from a page, takes one out, puts it back, compares the rest', async ({ come }) => {
    const visitor = await come(phone);
    let page = await visitor.visit('/schools/place/510500/');
    await page.getByRole('button', { name: '收藏：四川化工职业技术学院' }).click();
    await page.getByRole('link', { name: '看我的收藏' }).click();
    await page.getByRole('heading', { name: '收藏了 1 所学校' }).waitFor();
    page = await visitor.visit('/schools/4151012967/');
    await page.getByRole('button', { name: '收藏这所学校' }).click();
    await page.locator('[data-save-note]', { hasText: '只存在这台设备上' }).waitFor();
    page = await visitor.visit('/schools/saved/');
    await page.getByRole('heading', { name: '收藏了 2 所学校' }).waitFor();
    await page.getByText('四川省泸州市 · 高职专科 · 公办').first().waitFor();
    await page.getByRole('button', { name: '移除：泸州职业技术学院' }).click();
    await page.getByRole('heading', { name: '收藏了 1 所学校' }).waitFor();
    await page.getByRole('button', { name: '撤销' }).click();
    await page.getByRole('heading', { name: '收藏了 2 所学校' }).waitFor();
    await page.getByRole('link', { name: '全部比较' }).click();
    await page.getByRole('columnheader', { name: /泸州职业技术学院/ }).waitFor();
  });

  test('takes them away as a table', async ({ come }) => {
    const page = await (await come()).visit('/schools/saved/?ids=4151012967');
    await page.getByText('四川省泸州市 · 高职专科 · 公办').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出表格（CSV）' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('收藏的学校.csv');
    const csv = readFileSync(await file.path(), 'utf8');
    expect(csv).toMatch(/^\ufeff学校标识码,校名,/);
    expect(csv).toContain('4151012967,泸州职业技术学院,四川省,泸州市,高职专科,公办,');
  });

  test('without network still takes home what the device knows; a school that went is told of and stays to be removed', async ({
    come,
    faults,
  }) => {
    const kept = () =>
      localStorage.setItem(
        'saved-schools',
        '[{"id":"4151012967","name":"=泸州职院"},{"id":"4151099999","name":"旧学校"}]',
      );
    const visitor = await come({ init: kept });
    await visitor.page.route('**/schools/4151012967.json', (route) => route.fulfill({ status: 200, body: 'no json' }));
    await visitor.page.route('**/schools/4151099999.json', (route) => route.fulfill({ status: 404 }));
    const page = await visitor.visit('/schools/saved/');
    await page.getByText('现在的名单里没有标识码是 4151099999 的学校').waitFor();
    await page.getByText('有 1 所学校的资料没有取到').waitFor();
    await page.getByRole('button', { name: '移除：旧学校' }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出表格（CSV）' }).click(),
    ]);
    const rows = readFileSync(await file.path(), 'utf8').split('\r\n');
    expect(rows[1]).toMatch(/^4151012967,'=泸州职院,,,,,,http.*\/schools\/4151012967\/$/);
    expect(rows).toHaveLength(4);
    // The browser itself notes the answer 404; nothing else may be wrong.
    expect(faults.splice(0)).toEqual([expect.stringMatching(/404 .*4151099999\.json$/)]);
  });

  test('hands the address on; who gets it sees the schools and may keep them', async ({ come }) => {
    const visitor = await come(phone);
    const page = await visitor.visit('/schools/saved/?ids=4151012967,4150012609');
    await page.getByRole('heading', { name: '别人分享给您的 2 所学校' }).waitFor();
    await page.getByRole('link', { name: '重庆电子科技职业大学' }).waitFor();
    const address = await page.getByRole('textbox', { name: '这份名单的分享网址' }).inputValue();
    expect(address).toContain('/schools/saved/?ids=4151012967,4150012609');
    await page.getByRole('button', { name: '全部收藏到这台设备' }).click();
    await page.getByRole('heading', { name: '收藏了 2 所学校' }).waitFor();
    expect(page.url()).not.toContain('ids=');
  });

  test('whose browser keeps nothing is told why, at the button', async ({ come }) => {
    const visitor = await come({ ...phone, init: storageBlocked });
    let page = await visitor.visit('/schools/4151012967/');
    await page.getByRole('button', { name: '收藏这所学校' }).click();
    await page.locator('[data-save-note]', { hasText: '这个浏览器不让网页保存东西' }).waitFor();
    page = await visitor.visit('/schools/place/510500/');
    await page
      .getByRole('button', { name: /^收藏：/ })
      .first()
      .click();
    await page.locator('[data-save-note]', { hasText: '可以把本页网址发给自己' }).waitFor();
    page = await visitor.visit('/schools/saved/');
    await page.getByText('看不到以前的收藏').waitFor();
  });

  test('without script is told what to do instead', async ({ come }) => {
    const page = await (await come({ javaScriptEnabled: false })).visit('/schools/saved/');
    expect(await read(page)).toContain('收藏要靠浏览器里的脚本');
  });
});
