import { expect, test } from 'vitest';
import { changed, type Files, reportWith } from './library.ts';

const story = 'content/stories/first/index.md';
const blocks = 'content/stories/blocks/index.mdx';
const event = 'content/events/2024/launch.yaml';
const person = 'content/people/zhang-shifu.mdx';

/** Fields as Chinese typing and office habit leave them: where — what is wrong (field) — what was found — what to write. */
const cases: [string, Files, string[]][] = [
  ['quotes of Chinese typing around a time', changed(event, 'start: "2024-05-17 09:00"', 'start: “2024-05-17 09:00”'), ['content/events/2024/launch.yaml:5 | 日期写法不对（when.start） | “2024-05-17 09:00” | "2024-05-17 09:00"（英文双引号；现在是中文引号）']],
  ['quotes of Chinese typing around a code', changed(event, 'place: "510500"', 'place: “510500”'), ['content/events/2024/launch.yaml:7 | 引用的内容不存在（where.place） | 没有编号为““510500””的地区 | "510500"（英文双引号；现在是中文引号）']],
  ['a Chinese name for a kind', changed(event, 'kind: ceremony', 'kind: 启动仪式'), ['content/events/2024/launch.yaml:2 | 字段的值不对（kind） | 启动仪式 | ceremony（启动仪式）']],
  ['a Chinese name for a place and a major', changed(story, '["510500"]', '[泸州市]', '[hu-li-lei]', '[护理类]'), ['content/stories/first/index.md:8 | 字段的值不对（majors 第 1 项） | 护理类 | hu-li-lei（护理类）']],
  ['a Chinese name for a topic', changed(story, 'topic: reform', 'topic: 改革发展'), ['content/stories/first/index.md:5 | 字段的值不对（topic） | 改革发展 | reform（改革发展）']],
  ['a title for an event', changed(story, '[launch]', '[启动仪式]'), ['content/stories/first/index.md:9 | 字段的值不对（events 第 1 项） | 启动仪式 | launch（启动仪式）']],
  ['a Chinese field name', changed(story, 'title: ', '标题: '), ['content/stories/first/index.md:2 | 不认识的字段（标题） | 标题 | 最接近的是：title']],
  ['a Chinese field name with the colon of Chinese typing', changed(story, 'title: ', '标题：'), ['content/stories/first/index.md:2 | 冒号写成了全角 | 标题：第一个测试案例 | title: 第一个测试案例（半角冒号，后面一个空格）']],
  ['a Chinese field that the story knows by another name', changed(story, 'topic: reform', 'topic: reform\n作者: 学校宣传部'), ['content/stories/first/index.md:6 | 不认识的字段（作者） | 作者 | 最接近的是：author']],
  ['a file for a cover', changed(blocks, 'cover: gate', 'cover: gate.svg'), ['content/stories/blocks/index.mdx:13 | 字段的值不对（cover） | gate.svg | gate（图片在 media 里的编号，不是文件名）']],
  ['commas of Chinese typing', changed(event, 'organisers', 'open: [校园，赛场]\norganisers'), ['content/events/2024/launch.yaml:8 | 字段的值不对（open 第 1 项） | 校园，赛场 | [校园, 赛场]（逗号用半角 ,）']],
  ['words for a list', changed(event, 'organisers: [某某厅]', 'organisers: 某某厅'), ['content/events/2024/launch.yaml:8 | 字段的值不对（organisers） | 某某厅 | [某某厅]（列表用方括号）']],
  ['commas of Chinese typing between schools', changed(story, '[泸州测试职业学院]', '[泸州测试职业学院，宜宾测试职业学院]'), ['content/stories/first/index.md:7 | 引用的内容不存在（schools 第 1 项） | 没有叫“泸州测试职业学院，宜宾测试职业学院”的学校 | [泸州测试职业学院, 宜宾测试职业学院]（逗号用半角 ,）']],
  ['an end that is not in line', changed(event, '  end:', '   end:'), ['content/events/2024/launch.yaml:6 | YAML 写法有错 | end: "2024-05-17 11:00" | 缩进没有对齐：与同级的字段对齐；下级比上级多缩进两个空格']],
  ['a source without its title', changed(story, '  - title: 测试来源', '  - 学校办公室提供'), ['content/stories/first/index.md:14 | 字段的值不对（sources 第 1 项） | 学校办公室提供 | - title: 学校办公室提供']],
  ['a dash without its space', changed(event, 'organisers: [某某厅]', 'organisers:\n  -某某厅'), ['content/events/2024/launch.yaml:8 | 字段的值不对（organisers） | -某某厅 | - 某某厅（短横后面空一格，每项一行）']],
  ['two dashes without their space', changed(event, 'organisers: [某某厅]', 'organisers:\n  - 某某厅\n  -某某局'), ['content/events/2024/launch.yaml:10 | YAML 写法有错 | -某某局 | - 某某局（短横后面空一格）']],
  ['a dash without its space before a field', changed(story, '  - title: 测试来源', '  -title: 测试来源'), ['content/stories/first/index.md:13 | 字段的值不对（sources） | 几个下级字段 | - title: 测试来源（短横后面空一格，每项一行）']],
  ['no consent', changed(person, 'consent: { by: 本人, date: "2024-05-01", scope: 本站文字, minor: false }\n', ''), ['content/people/zhang-shifu.mdx:2 | 缺少必填的字段（consent） | 没有这一行 | consent: …（公开同意书的要点；原件由学校保存，不放进仓库）；下级要写：by、date、scope、minor']],
  ['words lost behind a sign', changed(story, 'title: 第一个测试案例', 'title: 第一个测试案例 #职教周#'), ['content/stories/first/index.md:2 | YAML 写法有错 | 第一个测试案例 #职教周#（# 后面的字会丢失） | 整个值用英文双引号包起来："第一个测试案例 #职教周#"；说明另起一行，以 # 开头']],
  ['the same in a list', changed(story, '  - title: 测试来源', '  - title: 测试来源 # 2024'), ['content/stories/first/index.md:14 | YAML 写法有错 | 测试来源 # 2024（# 后面的字会丢失） | 整个值用英文双引号包起来："测试来源 # 2024"；说明另起一行，以 # 开头']],
  ['a Chinese name for a place', changed(story, '["510500"]', '[泸州市]'), ['content/stories/first/index.md:6 | 引用的内容不存在（places 第 1 项） | 没有编号为“泸州市”的地区 | "510500"（泸州市）']],
  ['quotes and commas of Chinese typing', changed(story, '["510500"]', '[“510500”，“510600”]'), ['content/stories/first/index.md:6 | 引用的内容不存在（places 第 1 项） | 没有编号为““510500”，“510600””的地区 | ["510500", "510600"]（逗号和引号用英文的）']],
  ['a series in Chinese', changed(event, 'series: joint', 'series: 学校'), ['content/events/2024/launch.yaml:3 | 字段的值不对（series） | 学校 | national、joint、provincial、city、school 之一（全国活动写 national，川渝联合写 joint，省级写 provincial，市州写 city，学校写 school）']],
  ['a full-width space before a field', changed(story, 'topic: reform', '　topic: reform'), ['content/stories/first/index.md:5 | 不认识的字段（　topic） | 　topic | topic（去掉前面的全角空格）']],
  ['an empty kind of event by the wrong word', changed(event, 'kind: ceremony', 'kind: 启动'), ['content/events/2024/launch.yaml:2 | 字段的值不对（kind） | 启动 | ceremony（启动仪式）']],
];

test.each(cases)('%s', async (_, files, report) => expect(await reportWith(files)).toEqual(report));
