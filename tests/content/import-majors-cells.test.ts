import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { columnName, digits, properName } from '../../scripts/import-majors/cells.ts';
import { readLevel } from '../../scripts/import-majors/levels.ts';
import { readOptions } from '../../scripts/import-majors/options.ts';
import { planOf } from '../../scripts/import-majors/plan.ts';
import { decode, readCsv } from '../../scripts/import-majors/read-csv.ts';
import { readXlsx } from '../../scripts/import-majors/read-xlsx.ts';
import { levelOfCode } from '../../src/majors/code.ts';
import { schoolLike } from '../unit/schools-sample.ts';
import { office } from './imports.ts';

describe('a cell', () => {
  test.each(["'520201", '520201.0', '="520201"', ' 520 201 ', '５２０２０１'])('%s is the number 520201', (cell) =>
    expect(digits(cell)).toBe('520201'),
  );
  test('a name has full-width brackets and no space within', () =>
    expect(properName(' 护理 (老年护理方向,三年) ')).toBe('护理（老年护理方向，三年）'));
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is called %s', (index, name) => expect(columnName(index)).toBe(name));
  test.each([
    ['高职 （专科）', '高职专科'],
    ['中 专', '中职'],
    ['研究生', undefined],
  ])('the level %s means %s', (text, level) => expect(readLevel(text)).toBe(level));
  test.each([
    ['20', undefined],
    ['21', '职业本科'],
    ['39', '职业本科'],
    ['40', undefined],
    ['41', '高职专科'],
    ['59', '高职专科'],
    ['60', undefined],
    ['61', '中职'],
    ['79', '中职'],
    ['80', undefined],
  ])('a code that begins with %s is of %s', (two, level) => expect(levelOfCode(`${two}0101`)).toBe(level));
});

describe('a file', () => {
  test('in UTF-16 of the other byte order is read', () =>
    expect(decode(Buffer.from('\ufeff学校', 'utf16le').swap16())).toBe('学校'));
  test('with an empty byte in its text is refused', () =>
    expect(() => decode(Buffer.from('学校,专业\n泸州\0,护理\n'))).toThrow('不认识的编码'));
  test('with line ends of several programs keeps every row', () =>
    expect(readCsv('a.csv', Buffer.from('甲,乙\r\n1,2\n3,4\r5,6')).rows).toEqual([
      ['甲', '乙'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]));
  test('with marks inside quotation marks is parted by those outside, a lone quotation mark is a mark', () =>
    expect(readCsv('a.csv', Buffer.from('"甲,乙,丙";"丁,戊"\n1;5"管\n')).rows).toEqual([
      ['甲,乙,丙', '丁,戊'],
      ['1', '5"管'],
    ]));
  test('of Excel has an error where it shows one', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: '表', rows: [['甲'], ['#N/A']], cells: new Map([['1,0', { value: '#N/A', type: 'error' }]]) }],
    });
    const sheet = await readXlsx(bytes, undefined);
    expect([...sheet.broken]).toEqual([['1,0', '#N/A']]);
  });
});

describe('the command', () => {
  test.each([
    ['--write=1', '不认识“--write=1”'],
    ['--sheet', '不认识“--sheet”'],
    ['--url=x', '--url=x 不是完整的网址'],
  ])('%s is answered with %s', (arg, answer) =>
    expect((readOptions(['a.csv', arg], '2026-05-12') as { wrong: string }).wrong).toContain(answer),
  );
});

test('whatever is told of a major and changes is told with before and after', () => {
  const school = schoolLike({ id: '4151000001' });
  const before = {
    lists: [
      {
        year: 2024,
        source: { title: '旧名单', url: 'https://example.com/a' },
        majors: [{ name: '护理', code: '520201', level: '高职专科' as const, major: 'hu-li-lei' }],
      },
    ],
    updated: '2025-01-01',
  };
  const row = { school, major: { name: '护理' }, year: 2025, source: { title: '新名单' } };
  const [change] = planOf([row], new Map([[school.id, before]]), { add: false, updated: '2026-05-12' });
  expect(change!.changed).toEqual([
    {
      name: '护理',
      what: '代码 520201 → （空），专业类 hu-li-lei → （空），层次 高职专科 → （空），年份 2024 → 2025，来源 旧名单 → 新名单，网址 https://example.com/a → （空）',
    },
  ]);
});

test('a dash for a code is none, a year may be said in words', async () => {
  const { put, imports, list } = await office();
  await put('a.csv', '学校,专业,代码,年份,来源\n泸州测试职业学院,护理,-,2025年,测试名单\n泸州测试职业学院,助产,/,2025,测试名单\n');
  expect((await imports('a.csv', '--write')).said).toContain('新增 2');
  expect(await list('4151000001')).not.toContain('code');
});
