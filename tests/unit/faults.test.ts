import { expect, test } from 'vitest';
import { type Fault, faultKinds, formatFault, formatFaults, guideOf, sortFaults } from '../../src/base/faults.ts';

const fault = (kind: Fault['kind'], file: string, line?: number): Fault => ({
  kind,
  file,
  line,
  found: '甲',
  instead: '乙',
  guide: guideOf(kind),
});

test('one fault: where, what, found, instead, guide', () => {
  expect(formatFault({ ...fault('wrongDate', 'content/events/2024/launch.yaml', 4), field: 'when.start' })).toBe(
    [
      '✗ content/events/2024/launch.yaml:4',
      '  问题：日期写法不对（when.start）',
      '  现在写的是：甲',
      '  应当写成：乙',
      '  说明见：content/README.md#日期写法不对',
    ].join('\n'),
  );
});

test('worst first, then by file and line', () => {
  const sorted = sortFaults([
    fault('duty', 'a'),
    fault('wrongDate', 'b', 2),
    fault('wrongDate', 'b', 1),
    fault('encoding', 'z'),
  ]);
  expect(sorted.map((f) => [f.kind, f.line])).toEqual([
    ['encoding', undefined],
    ['wrongDate', 1],
    ['wrongDate', 2],
    ['duty', undefined],
  ]);
});

test('the report ends with the count', () => {
  const report = formatFaults([fault('duty', 'a'), fault('encoding', 'a')]);
  expect(report).toMatch(/共 2 处问题，涉及 1 个文件。改好后再运行一次；网站仍是上一次成功的样子。$/);
});

test('faults of one file that are mended alike are told once, with all their lines, and all of them counted', () => {
  const missing = (line: number, field: string, found = '没有编号为“square”的站'): Fault => ({
    ...fault('unknownReference', 'content/tours/yard/tour.yaml', line),
    field,
    found,
  });
  const report = formatFaults([
    missing(75, 'stops.4.exits.0'),
    missing(44, 'stops.1.exits.0'),
    missing(61, 'stops.3.exits.1'),
    missing(61, 'stops.3.exits.2'),
    missing(62, 'stops.3.exits.3', '没有编号为“gate”的站'),
    { ...missing(1, 'stops.1.exits.0'), file: 'content/tours/hills/tour.yaml' },
  ]);
  expect(report.split('\n').filter((line) => /^✗|问题/.test(line))).toEqual([
    '✗ content/tours/hills/tour.yaml:1',
    '  问题：引用的内容不存在（stops 第 2 项的 exits 第 1 项）',
    '✗ content/tours/yard/tour.yaml:44、61、75',
    '  问题：引用的内容不存在（stops 第 2 项的 exits 第 1 项 等，共 4 处）',
    '✗ content/tours/yard/tour.yaml:62',
    '  问题：引用的内容不存在（stops 第 4 项的 exits 第 4 项）',
    '共 6 处问题，涉及 2 个文件。改好后再运行一次；网站仍是上一次成功的样子。',
  ]);
});

test('anchors are what Git’s web pages make of the headings', () => {
  expect(guideOf('yamlSyntax')).toBe('yaml-写法有错');
  expect(guideOf('tab')).toBe('用了制表符tab缩进');
  expect(new Set(Object.values(faultKinds)).size).toBe(Object.keys(faultKinds).length);
});
