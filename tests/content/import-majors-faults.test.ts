import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importMajors } from '../../scripts/import-majors.ts';
import { readOptions } from '../../scripts/import-majors/options.ts';
import { writeAll } from '../../scripts/import-majors/list-file.ts';
import { office } from './imports.ts';

/** Each fault on one line: where | what | found | instead. */
const told = (said: string): string[] =>
  said
    .split('\n\n')
    .filter((block) => block.startsWith('✗'))
    .map((block) =>
      block
        .split('\n')
        .slice(0, 4)
        .map((line) => line.replace(/^✗ |^ {2}(问题|现在写的是|应当写成)：/, ''))
        .join(' | '),
    );

test('everything wrong with a table is told at once, each in its cell, and nothing is written', async () => {
  const { fetch, imports, files } = await office();
  await fetch('majors-faults.xlsx');
  const { said, code } = await imports('majors-faults.xlsx', '--write');
  expect(code).toBe(1);
  expect(await files()).toEqual([]);
  expect(told(said)).toEqual([
    '学校专业!A2:A3 | 引用的内容不存在（共 2 处） | 没有叫“泸州测式职业学院”的学校 | 最接近的是：泸州测试职业学院',
    '学校专业!A4、A16 | 缺少必填的字段（共 2 处） | （空） | 每一行都写学校；几行同属一所学校时可以合并单元格',
    '学校专业!A5 | 字段的值不对 | 泸州测试职业学院，而标识码 4151000002 是宜宾测试职业学院 | 宜宾测试职业学院；或改正标识码',
    '学校专业!B6 | 引用的内容不存在 | 没有标识码为“4151000000”的学校 | 十位学校标识码，这一列设成“文本”；或留空，只写校名',
    '学校专业!D6 | 字段的值不对 | 5202 | 六位专业代码（2021年目录），例如 520201；来源没有就留空',
    '学校专业!F6 | 字段的值不对 | 高等 | 职业本科、高职专科、中职 之一，或留空',
    '学校专业!G6 | 字段的值不对 | 25 | 四位数字的年份，例如 2025',
    '学校专业!I6 | 字段的值不对 | www.x.cn | 完整的网址，以 http:// 或 https:// 开头；没有就留空',
    '学校专业!E7 | 引用的内容不存在 | 没有叫“护士类”的专业类 | 最接近的是：护理类',
    '学校专业!D8 | 引用的内容不存在 | 520301，目录里没有代码为 5203 的专业类 | 核对代码；来源没有就留空',
    '学校专业!D9 | 字段的值不对 | 720201 是中职的代码，学校是高职专科 | 2021年目录的代码（旧目录的不能用）；学校确实办中职，就把层次写成 中职',
    '学校专业!F10 | 字段的值不对 | 中职，而代码 520202 是高职专科的 | 高职专科；或改正代码',
    '学校专业!D11 | 字段的值不对 | 公式 =D2，没有算好的值 | 这一格写成文字或数字（专业代码）',
    '学校专业!G11 | 字段的值不对 | 日期 2025-09-01 | 这一格写成文字或数字（年份）',
    '学校专业!G12 | 字段的值不对 | 2099，还没有到 | 不晚于 2026',
    '学校专业!H13 | 缺少必填的字段 | （空） | 来源的名称；整张表同一个来源，也可以在命令后面加 --source="来源名称"',
    '学校专业!C15 | 同一项写了两次 | 宜宾测试职业学院的“康复”，第 14 行已经有了 | 同一所学校的同一个专业只留一行',
  ]);
  expect(said).toContain('共 19 处问题，什么都没有写入');
});

describe('a table that cannot be read', () => {
  test.each([
    ['has no column of majors', 'a.csv', '学校,年份\n泸州测试职业学院,2025\n', 'a.csv!A1 | 缺少必填的字段 | 这一行的列名：学校、年份 | 一列叫“专业”'],
    [
      'has a heading with a slip in it',
      'a.csv',
      '学校,专业名城\n泸州测试职业学院,护理\n',
      'a.csv!A1 | 缺少必填的字段 | 这一行的列名：学校、专业名城 | 一列叫“专业”；是不是“专业名城”这一列？',
    ],
    [
      'says the same thing in two columns',
      'a.csv',
      '学校,专业,专业名称\n泸州测试职业学院,护理,护理\n',
      'a.csv!C1 | 同一项写了两次 | “专业名称”，与 B1 的“专业”是同一样东西 | 只留一列；另一列删去或改名',
    ],
    ['has headings only', 'a.csv', '学校,专业\n', 'a.csv!A2 | 缺少必填的字段 | 列名下面没有内容 | 一行一个专业'],
    [
      'is no workbook',
      'a.xlsx',
      'PK 这不是工作簿',
      'a.xlsx | 表格读不了 | 打不开的工作簿 | 用 Excel 或 WPS 打开，另存为 .xlsx；文件没有下载完也会这样',
    ],
    [
      'is an old workbook',
      'a.xlsx',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]),
      'a.xlsx | 表格读不了 | 旧的 .xls 格式，或有密码的工作簿 | 用 Excel 或 WPS 打开，去掉密码，另存为 .xlsx',
    ],
    [
      'is no text',
      'a.csv',
      Buffer.from([0xff, 0x81, 0x00, 0xff, 0xff]),
      'a.csv | 表格读不了 | 不认识的编码，或已经变成乱码的文字 | 用 Excel 或 WPS 打开原来的表，另存为 .xlsx 再导入',
    ],
    [
      'lost its words',
      'a.csv',
      '学校,专业\n泸州\ufffd\ufffd,护理\n',
      'a.csv | 表格读不了 | 不认识的编码，或已经变成乱码的文字 | 用 Excel 或 WPS 打开原来的表，另存为 .xlsx 再导入',
    ],
  ])('%s', async (_, name, content, report) => {
    const { put, imports } = await office();
    await put(name, content);
    const { said, code } = await imports(name, '--year=2025', '--source=测试名单');
    expect([told(said), code]).toEqual([[report], 1]);
  });

  test('has not the sheet that was asked for', async () => {
    const { fetch, imports } = await office();
    await fetch('majors-openpyxl.xlsx');
    expect((await imports('majors-openpyxl.xlsx', '--sheet=护理')).said).toContain('--sheet= 后面写其中之一：草稿、学校专业');
    expect((await imports('majors-openpyxl.xlsx', '--sheet=学校专业')).code).toBe(0);
  });

  test('is not there', async () =>
    expect((await (await office()).imports('b.csv')).said).toContain('问题：表格读不了'));
});

test.each([
  [['--wirte', 'a.csv'], '不认识“--wirte”；可以写 --write、--add、--all'],
  [[], '写一个表格文件'],
  [['a.csv', 'b.csv'], '写一个表格文件'],
  [['a.csv', '--year=25'], '写成 --year=2025'],
  [['a.csv', '--updated=5月'], '写成 --updated=2026-05-12'],
  [['--template=a.docx'], '模板是 .xlsx 或 .csv 文件'],
])('the command %j is answered with what to write', (args, answer) =>
  expect((readOptions(args, '2026-05-12') as { wrong: string }).wrong).toContain(answer),
);

test('content that has faults is mended first', async () => {
  const { root, put } = await office({ 'content/school-majors/4151000001.yaml': 'lists: []\nupdated: "2026-01-01"\n' });
  await put('a.csv', '学校,专业\n');
  const options = readOptions([join(root, 'a.csv')], '2026-05-12');
  if ('wrong' in options) throw new Error(options.wrong);
  expect((await importMajors(root, options)).said).toMatch(/^先改好内容里的问题，再导入：\n\n✗ content\/school-majors\/4151000001\.yaml:1/);
});

test('where one file cannot be written all stay as they were, and nothing is left beside them', async () => {
  const { root, files, list } = await office({ 'content/school-majors/4151000001.yaml': 'before' });
  // A folder of that name: nothing can be renamed over it.
  await mkdir(join(root, 'content/school-majors/4151000002.yaml'));
  const texts = new Map(['1', '2', '3'].map((n) => [`content/school-majors/415100000${n}.yaml`, 'after']));
  await expect(writeAll(root, texts)).rejects.toThrow();
  expect((await files()).toSorted()).toEqual(['4151000001.yaml', '4151000002.yaml']);
  expect(await list('4151000001')).toBe('before');
});
