import { expect, test } from 'vitest';
import { reportWith } from './library.ts';

const file = 'content/school-majors/4151000001.yaml';
const list = (major: string, year = 2025) =>
  `lists:\n  - year: ${year}\n    source: { title: 测试名单 }\n    majors:\n      - { name: 护理, code: "520201" }\n      - ${major}\nupdated: "2026-05-12"\n`;

/** What is wrong with a list as it lies in the library: where — what is wrong (field) — what was found — what to write. */
test.each([
  ['nothing', list('{ name: 助产, code: "520202" }'), []],
  ['an unknown class', list('{ name: 康复, major: hu-li }'), [`${file}:6 | 引用的内容不存在（lists 第 1 项的 majors 第 2 项的 major） | 没有编号为“hu-li”的专业 | 最接近的是：hu-li-lei`]],
  ['a class by its name', list('{ name: 康复, major: 护理类 }'), [`${file}:6 | 字段的值不对（lists 第 1 项的 majors 第 2 项的 major） | 护理类 | hu-li-lei（护理类）`]],
  ['a category for a class', list('{ name: 康复, major: yi-yao }'), [`${file}:6 | 字段的值不对（lists 第 1 项的 majors 第 2 项的 major） | yi-yao 是专业大类 | 专业类的 slug（content/majors.csv 里代码四位的）`]],
  ['a code of the old length', list('{ name: 助产, code: "5202" }'), [`${file}:6 | 字段的值不对（lists 第 1 项的 majors 第 2 项的 code） | 5202 | 六位专业代码，加引号，例如 "520201"；国家控制布点的后面有 K；来源没有就不写`]],
  ['a code without quotes', list('{ name: 助产, code: 520202 }'), [`${file}:6 | 字段的值不对（lists 第 1 项的 majors 第 2 项的 code） | 520202（没有引号，会被读成数字） | 加上英文双引号："520202"`]],
  ['the same twice', list('{ name: 护理 }'), [`${file}:6 | 同一项写了两次（lists 第 1 项的 majors 第 2 项的 name） | 高职专科 护理，前面已经写过 | 一所学校的同一个专业只写一次`]],
  ['the same at two levels is none', list('{ name: 护理, code: "720201", level: 中职 }'), []],
  ['a code of another level', list('{ name: 助产, code: "720202" }'), [`${file}:6 | 字段的值不对（lists 第 1 项的 majors 第 2 项的 code） | 720202 是中职的代码，学校是高职专科 | 2021年目录的代码（旧目录的不能用）；学校确实办中职，就把层次写成 中职`]],
  ['a code of no level', list('{ name: 助产, code: "120202" }'), [`${file}:6 | 字段的值不对（lists 第 1 项的 majors 第 2 项的 code） | 120202，前两位 12 不属于任何层次 | 2021年目录的代码：职业本科 21—39、高职专科 41—59、中职 61—79 开头；来源没有就留空`]],
  ['a list of years to come', list('{ name: 助产 }', 2027), [`${file}:2 | 日期写法不对（lists 第 1 项的 year） | 2027，晚于 updated 的 2026-05-12 | 名单的年份；updated 每次改动都要改`]],
  [
    'codes of the old catalogue',
    list('{ name: 助产 }', 2018),
    [`${file}:5 | 字段的值不对（lists 第 1 项的 majors 第 1 项的 code） | 520201，而名单是2018年的 | 留空：2021年以前的代码是旧目录的，同样的数字说的是别的专业`],
  ],
])('%s', async (_, text, report) => expect(await reportWith({ [file]: text })).toEqual(report));

test('a code that contradicts the class', async () => {
  const majors = 'level,code,name,slug,parent,confidence\n高职专科,52,医药卫生大类,yi-yao,,high\n高职专科,5202,护理类,hu-li-lei,52,high\n高职专科,5203,药学类,yao-xue-lei,52,high\n';
  const text = list('{ name: 助产, code: "520202", major: yao-xue-lei }');
  expect(await reportWith({ 'content/majors.csv': majors, [file]: text })).toEqual([
    `${file}:6 | 字段的值不对（lists 第 1 项的 majors 第 2 项的 major） | yao-xue-lei，而代码 520202 属于护理类 | hu-li-lei（护理类）；或改正代码`,
  ]);
});

test('a list of a school that is not there', async () => {
  const away = 'content/school-majors/4151000009.yaml';
  expect(await reportWith({ [away]: list('{ name: 助产 }') })).toEqual([
    `${away}:1 | 文件放的位置或名字不对 | 没有叫“4151000009”的学校 | 最接近的是：4151000001`,
  ]);
});
