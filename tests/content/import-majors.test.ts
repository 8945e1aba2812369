import { describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/check-content.ts';
import { office } from './imports.ts';

const LUZHOU = '4151000001';
const YIBIN = '4151000002';
const head = '学校,专业,专业代码,年份,来源\n';
const nurses = `${head}泸州测试职业学院,护理,520201,2025,测试名单\n泸州测试职业学院,助产,520202,2025,测试名单\n`;

describe('tables that other programs wrote', () => {
  test('Excel by openpyxl: a title above, headings in other words and order, merged schools, numbers for codes', async () => {
    const { fetch, imports, list } = await office();
    await fetch('majors-openpyxl.xlsx');
    const { said, code } = await imports('majors-openpyxl.xlsx', '--write');
    expect(said).toContain('没有用到的列：序号、学制');
    expect(code).toBe(0);
    expect(await list(LUZHOU)).toBe(`lists:
  - year: 2025
    source:
      title: 测试厅2025年招生专业
    majors:
      - { name: 护理, code: "520201" }
      - { name: 助产, code: "520202" }
      - { name: 汽车运用与维修 }
updated: "2026-05-12"
`);
    expect(await list(YIBIN)).toContain('- { name: 护理（老年护理方向）, code: "520201" }');
  });

  test('Excel by LibreOffice', async () => {
    const { fetch, imports, list } = await office();
    await fetch('majors-libreoffice.xlsx');
    expect((await imports('majors-libreoffice.xlsx', '--write')).code).toBe(0);
    expect(await list(LUZHOU)).toContain('url: "https://example.com/2025"');
  });

  test('GBK by iconv, parted by semicolons, an empty school meaning the one above', async () => {
    const { fetch, imports, list } = await office();
    await fetch('majors-gbk.csv');
    expect((await imports('majors-gbk.csv', '--write')).code).toBe(0);
    expect(await list(LUZHOU)).toContain('title: 测试厅备案结果（2024年）');
    expect(await list(LUZHOU)).toContain('- { name: 助产, code: "520202" }');
  });

  test.each([
    ['UTF-8 with the mark of Windows', `\ufeff${nurses}`, 'utf8'],
    ['the “Unicode text” of Excel: UTF-16, parted by tabs', `\ufeff${nurses.replaceAll(',', '\t')}`, 'utf16le'],
    ['old line ends and codes as Excel writes them', nurses.replaceAll('520201', '="520201"').replaceAll('\n', '\r\n'), 'utf8'],
  ] as const)('%s', async (_, text, encoding) => {
    const { put, imports, list } = await office();
    await put('a.csv', Buffer.from(text, encoding));
    expect((await imports('a.csv', '--write')).said).toContain('新增 2');
    expect(await list(LUZHOU)).toContain('{ name: 护理, code: "520201" }');
  });
});

describe('an editor imports a list', () => {
  test('looking first: nothing is written; then for good; a second time nothing changes', async () => {
    const { root, put, imports, files } = await office();
    await put('a.csv', nurses);
    const look = await imports('a.csv');
    expect(look.said).toContain('泸州测试职业学院（4151000001）：共 2 个专业\n  ＋ 护理、助产');
    expect(look.said).toContain('什么都没有写入');
    expect(await files()).toEqual([]);
    expect((await imports('a.csv', '--write')).said).toContain('已写入');
    expect(await files()).toEqual([`${LUZHOU}.yaml`]);
    expect((await imports('a.csv', '--write')).said).toBe('表里 1 所学校，没有变化。');
    expect((await checkContent(root, { production: false })).faults).toEqual([]);
  });

  test('and the next year’s: what is new, what is gone, what says something else; other schools are left alone', async () => {
    const { put, imports, list } = await office();
    await put('a.csv', `${nurses}宜宾测试职业学院,护理,520201,2025,测试名单\n`);
    await imports('a.csv', '--write');
    const yibin = await list(YIBIN);
    await put('b.csv', `${head}泸州测试学校,护理,520201,2026,测试名单\n泸州测试学校,康复,,2026,测试名单\n`);
    const { said } = await imports('b.csv', '--write', '--updated=2026-06-01');
    expect(said).toContain('  ＋ 康复\n  － 助产\n  ～ 护理：年份 2025 → 2026');
    expect(said).toContain('新增 1，移除 1，改动 1');
    expect(await list(LUZHOU)).toContain('updated: "2026-06-01"');
    expect(await list(YIBIN)).toBe(yibin);
  });

  test('only what was added: --add takes nothing away', async () => {
    const { put, imports, list } = await office();
    await put('a.csv', nurses);
    await imports('a.csv', '--write');
    await put('b.csv', `${head}泸州测试职业学院,康复,,2026,新增备案\n`);
    expect((await imports('b.csv', '--write', '--add')).said).toContain('新增 1，移除 0，改动 0');
    expect((await list(LUZHOU)).match(/- year: \d+|name: \S+/g)).toEqual([
      '- year: 2026',
      'name: 康复',
      '- year: 2025',
      'name: 护理,',
      'name: 助产,',
    ]);
  });

  test('with year and source in the command, schools by number, a class by its name, and only what must be written', async () => {
    const { put, imports, list } = await office();
    await put(
      'a.csv',
      '标识码,专业,代码,专业类,层次\n4151000001,护理,520201,护理类,专科\n4151000001,养老服务,,护理,中专\n',
    );
    const { said } = await imports('a.csv', '--write', '--year=2025', '--source=测试名单', '--url=https://example.com/');
    expect(said).toContain('新增 2');
    expect(await list(LUZHOU)).toContain(
      '- { name: 护理, code: "520201" }\n      - { name: 养老服务, level: 中职, major: hu-li-lei }',
    );
  });

  test('with the Ministry’s five digits; a province’s code says nothing where the name does', async () => {
    const { put, imports } = await office();
    await put('a.csv', '院校代码,专业\n00001,护理\n');
    const given = ['--year=2025', '--source=测试名单'];
    expect((await imports('a.csv', ...given)).said).toContain('泸州测试职业学院');
    await put('b.csv', '院校代码,院校名称,专业\n5601,宜宾测试职业学院,护理\n');
    expect((await imports('b.csv', ...given)).said).toContain('宜宾测试职业学院');
  });

  test('from the template, once its example is gone', async () => {
    const { root, put, imports, list } = await office();
    for (const name of ['t.xlsx', 't.csv']) {
      expect((await imports(`--template=${name}`)).said).toContain('已写出模板');
      const { said, code } = await imports(name);
      expect(said).toMatch(/^✗ (学校专业|t\.csv)!A2\n {2}问题：字段的值不对\n {2}现在写的是：模板里的示例\n {2}应当写成：删去这一行/);
      expect(code).toBe(1);
      expect((await imports(`--template=${name}`)).said).toContain('换一个名字');
    }
    await put('t.csv', `学校,标识码,专业,专业代码,专业类,层次,年份,来源,网址\n泸州测试职业学院,,护理,,,,2025,名单,\n`);
    await imports('t.csv', '--write');
    expect(await list(LUZHOU)).toContain('护理');
    expect(root).not.toBe('');
  });
});

describe('a list that names what it should not', () => {
  test('a school nobody knows: what follows it is not given to the school before', async () => {
    const { put, imports, files } = await office();
    await put('a.csv', '学校,专业,年份,来源\n泸州职业技术学院,护理,2025,测试名单\n不存在职业学院,园林技术,2025,测试名单\n,护理,2025,测试名单\n');
    const { code, said } = await imports('a.csv', '--write');
    expect(code).toBe(1);
    expect(said).toContain('不存在职业学院');
    expect(said).not.toContain('已经有了');
    expect(await files()).toEqual([]);
  });
  test('a sum is no major', async () => {
    const { put, imports, files } = await office();
    await put('a.csv', '学校,专业,年份,来源\n泸州职业技术学院,护理,2025,测试名单\n,合计,2025,测试名单\n,小计：2个,2025,测试名单\n');
    const { code, said } = await imports('a.csv', '--write');
    expect(code).toBe(1);
    expect(said.match(/合计、小计不是专业/g)).toHaveLength(2);
    expect(await files()).toEqual([]);
  });
});
