import { parse } from 'csv-parse/sync';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTab, violations } from '../a11y/axe.ts';
import { openBrowser, servedSite } from '../browser.ts';
import { buildIn } from '../dist/elsewhere.ts';
import { overflow, phone, read, watch } from '../visitor.ts';
import { projectWithLists } from './schools-listed.ts';

/** A site whose editors have imported lists of majors: four sample schools beside the real ones. */
let copy = '';
let browser: Browser;
let site: Awaited<ReturnType<typeof servedSite>>;
const faults: string[] = [];

beforeAll(async () => {
  copy = await projectWithLists();
  const { code, said } = await buildIn(copy);
  expect(code, said).toBe(0);
  expect(said).not.toMatch(/WARN/);
  site = await servedSite(join(copy, 'dist'));
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
  if (copy) rmSync(copy, { recursive: true, force: true });
  expect(faults).toEqual([]);
});

async function open(path: string): Promise<Page> {
  const page = await (await browser.newContext({ ...phone, locale: 'zh-CN' })).newPage();
  watch(page, site.origin, faults);
  await page.goto(site.address(path));
  return page;
}

describe('a pupil looks at what a school teaches', () => {
  test('by class, with code, year and source, and goes on to who else teaches it', async () => {
    const page = await open('/schools/4151099901/');
    const text = await read(page);
    expect(text).toContain('名单上有6个专业');
    expect(text).toMatch(/护理类 护理 520201 · 2025年 · 来源2 助产 520202/);
    expect(text).toMatch(/没有归类的专业 酿酒技术/);
    expect(text).toMatch(/2026年 四川省2026年拟新增专业备案结果 2025年 示范学院2025年招生章程/);
    expect(text).toContain('专业名单整理于 2026-05-12');
    expect(await overflow(page)).toBe(0);
    await page.getByRole('link', { name: /同类专业还有3所学校.*护理类/ }).click();
    await page.waitForURL('**/majors/hu-li-lei/#teachers');
    expect(await read(page, 'h1')).toBe('护理类');
  });

  test('beside another school, which has no list', async () => {
    const page = await open('/schools/compare/?ids=4151099902,4151011553');
    await page.getByRole('columnheader').nth(2).waitFor();
    const row = await page.getByRole('row', { name: /开设专业/ }).innerText();
    expect(row).toMatch(/2 个：机电一体化技术、护理（老年护理方向）\s+2025年，四川省2025年高职招生计划/);
    expect(row).toMatch(/待补充\s+看学校官网的招生栏目/);
  });

  test('where nothing was imported, is told so', async () => {
    const page = await open('/schools/4151011553/');
    expect(await read(page)).toContain('本站还没有这所学校的专业名单');
    expect(await page.getByRole('heading', { name: '开设的专业' }).count()).toBe(0);
  });
});

describe('a pupil looks for schools by what they teach', () => {
  test('finds those of the lists, each with year and source, apart from the 双高 groups', async () => {
    const page = await open('/majors/zi-dong-hua-lei/');
    const listed = await read(page, 'section[aria-labelledby="teachers"]');
    expect(listed).toMatch(/泸州示范职业技术学院.*智能机器人技术（2026年） ?来源：四川省2026年拟新增专业备案结果/);
    expect(listed).toContain('没有列出不等于没有开设');
    expect(listed).not.toContain('重庆航天职业技术学院');
    const groups = await read(page, 'section[aria-labelledby="schools"]');
    expect(groups).toContain('重庆航天职业技术学院');
    expect(groups).not.toContain('示范职业技术学院');
    expect(await read(page)).toContain('本站收录了4所学校的专业名单');
  });

  test('another level than the school’s is named; samples are marked and not counted', async () => {
    const page = await open('/majors/hu-li-lei/');
    expect(await read(page, 'section[aria-labelledby="teachers"]')).toMatch(
      /成渝示范职业技术大学 示例 .*护理、助产〔高职专科〕（2025年）/,
    );
    const majors = await open('/majors/');
    const row = majors
      .getByRole('listitem')
      .filter({ has: majors.getByRole('link', { name: '护理类', exact: true }) })
      .last();
    expect(await row.innerText()).not.toContain('名单');
  });
});

test.each(['light', 'dark'] as const)('both pages are within everyone’s reach, %s', async (colorScheme) => {
  const page = await openTab(browser, 390);
  await page.emulateMedia({ colorScheme });
  for (const path of ['/schools/4151099901/', '/majors/hu-li-lei/']) {
    await page.goto(site.address(path));
    expect(await violations(page, path)).toEqual([]);
  }
});

test('open data has the lists, and says in a column of its own what is a sample', async () => {
  const rows = parse(await (await fetch(site.address('/schools.csv'))).text(), {
    bom: true,
    columns: true,
  }) as Record<string, string>[];
  expect(Object.keys(rows[0]!)).toEqual(expect.arrayContaining(['开设的专业', '专业名单年份', '专业名单来源']));
  const samples = rows.filter((row) => /示范/.test(Object.values(row).join()));
  expect(samples.filter((row) => row.示例 !== '是')).toEqual([]);
});
