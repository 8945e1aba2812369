import { describe, expect } from 'vitest';
import { phone, read, test } from '../visitor.ts';

describe('policies', () => {
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
