import { describe, expect, test } from 'vitest';
import { schoolFinder } from '../../scripts/import-majors/schools.ts';
import { tellCells } from '../../scripts/import-majors/tell.ts';
import { tellPlan } from '../../scripts/import-majors/tell-plan.ts';
import { schoolLike } from '../unit/schools-sample.ts';
import { office } from './imports.ts';

describe('which school a row means', () => {
  const old = [{ name: '商业学校', until: 2010 }];
  const a = schoolLike({ id: '4151000001', name: '甲职业大学', formerNames: old });
  const b = schoolLike({ id: '4151000002', name: '乙职业大学', formerNames: old });
  const middle = schoolLike({ id: '3651000009', name: '丙中等学校', level: '中职', listedIn: [] });
  const find = schoolFinder([a, b, middle]);

  test('a name of two schools is asked back with both numbers', () =>
    expect(find('', '', '商业学校')).toMatchObject({
      kind: 'ambiguousReference',
      instead: '加一列“标识码”：4151000001（甲职业大学） 或 4151000002（乙职业大学）',
    }));
  test('and known beside its number', () => expect(find('4151000002', '', '商业学校')).toEqual({ school: b }));
  test('the Ministry’s five digits name a 高校 and no 中职', () => {
    expect(find('', '00002', '')).toEqual({ school: b });
    expect(find('', '00009', '')).toMatchObject({ column: 'schoolCode', found: '没有代码为“00009”的学校' });
  });
});

test('rows below a school nobody knows are not blamed again', async () => {
  const { put, imports } = await office();
  await put('a.csv', '学校,专业,年份,来源\n某某职业学院,护理,2025,名单\n,助产,2025,名单\n泸州测试职业学院,护理,2025,名单\n,助产,2025,名单\n某某大学,护理,2025,名单\n,康复,2025,名单\n');
  expect((await imports('a.csv')).said.match(/^✗ .*/gm)).toEqual(['✗ a.csv!A2', '✗ a.csv!A6']);
});

describe('what is told', () => {
  const changes = Array.from({ length: 21 }, (_, i) => {
    const school = schoolLike({ id: `${4151000001 + i}` });
    return { school, added: ['护理'], removed: [], changed: [], total: 1, next: { lists: [], updated: '2026-05-12' } };
  });

  test('is twenty schools, and all of them when asked', () => {
    expect(tellPlan(changes, false).match(/共 1 个专业/g)).toHaveLength(20);
    expect(tellPlan(changes, false)).toContain('……另有 1 所学校有变化，加 --all 全部列出');
    expect(tellPlan(changes, true).match(/共 1 个专业/g)).toHaveLength(21);
  });
  test('names nine majors by the first eight', () => {
    const added = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
    expect(tellPlan([{ ...changes[0]!, added }], false)).toContain('  ＋ 一、二、三、四、五、六、七、八……等 9 个');
  });
  test('of one mistake in many cells is the first twelve places', () => {
    const fault = (row: number) => ({ sheet: '表', row, column: 0, kind: 'wrongValue' as const, found: 'x', instead: 'y' });
    const every = tellCells(Array.from({ length: 13 }, (_, i) => fault(2 * i)));
    expect(every).toContain('✗ 表!A1、A3、A5、A7、A9、A11、A13、A15、A17、A19、A21、A23 等 13 处');
    expect(tellCells([fault(1), fault(2), fault(3)])).toContain('✗ 表!A2:A4\n');
  });
});

test('a folder in place of a file is called one', async () => {
  const { root, imports } = await office();
  expect((await imports(root)).said).toContain('这是文件夹');
});
