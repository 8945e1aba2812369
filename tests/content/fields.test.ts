import { expect, test } from 'vitest';
import { changed, reportWith, type Files } from './library.ts';

const story = 'content/stories/first/index.md';
const blocks = 'content/stories/blocks/index.mdx';
const event = 'content/events/2024/launch.yaml';
const policy = 'content/policies/notice.mdx';
const places = 'content/places.csv';
const work = 'content/works/essay/index.md';

/** Fields that a schema refuses: where — what is wrong (field) — what was found — what to write. */
const cases: [string, Files, string[]][] = [
  [
    'date without quotes: YAML makes it an instant of UTC',
    changed(story, 'date: "2024-05-17"', 'date: 2024-05-17'),
    [
      'content/stories/first/index.md:4 | 日期写法不对（date） | 2024-05-17（没有引号，会被读成零时区的时刻） | "2024-05-17"（带引号）',
    ],
  ],
  [
    'date as people write it',
    changed(story, '"2024-05-17"', '2024年5月17日'),
    ['content/stories/first/index.md:4 | 日期写法不对（date） | 2024年5月17日 | "2024-05-17"（带引号）'],
  ],
  [
    'a day that does not exist',
    changed(story, '"2024-05-17"', '"2024-02-30"'),
    ['content/stories/first/index.md:4 | 日期写法不对（date） | 2024-02-30 | 加引号的年-月-日，例如 "2024-05-17"'],
  ],
  [
    'a time in words',
    changed(event, '"2024-05-17 09:00"', '"5月17日上午"'),
    [
      'content/events/2024/launch.yaml:5 | 日期写法不对（when.start） | 5月17日上午 | "2024-05-17" 或 "2024-05-17 09:00"，带引号',
    ],
  ],
  [
    'a year without quotes',
    changed(policy, '"2024-05"', '2024'),
    ['content/policies/notice.mdx:5 | 字段的值不对（date） | 2024（没有引号，会被读成数字） | 加上英文双引号："2024"'],
  ],
  [
    'neither start, during nor undated',
    changed(event, '  start: "2024-05-17 09:00"\n  end: "2024-05-17 11:00"', '  from: "2024-05-17"'),
    [
      'content/events/2024/launch.yaml:4 | 日期写法不对（when） | 几个下级字段 | 三种之一：{start: "2024-05-17"}（可加 end）、{during: week}、{undated: true}',
    ],
  ],
  [
    'a code without quotes',
    changed(story, '["510500"]', '[510500]'),
    [
      'content/stories/first/index.md:6 | 字段的值不对（places 第 1 项） | 510500（没有引号，会被读成数字） | 加上英文双引号："510500"',
    ],
  ],
  [
    'a misspelt field',
    changed(story, 'topic: reform', 'topic: reform\nsumary: 重复'),
    ['content/stories/first/index.md:6 | 不认识的字段（sumary） | sumary | 最接近的是：summary'],
  ],
  [
    'a misspelt field inside another',
    changed(blocks, '    credit', '    caption: 校门\n    credits: 本站\n    credit'),
    ['content/stories/blocks/index.mdx:12 | 不认识的字段（media 第 1 项的 credits） | credits | 最接近的是：credit'],
  ],
  [
    'a value not on the list',
    changed(story, 'topic: reform', 'topic: reforms'),
    [
      'content/stories/first/index.md:5 | 字段的值不对（topic） | reforms | policy、reform、digital、development、people 之一；最接近的是：reform（宣传重点：policy 方针政策、reform 改革发展、digital 数字化、development 服务发展、people 技能人物）',
    ],
  ],
  [
    'a medium of unknown type',
    changed(blocks, 'type: picture', 'type: photo'),
    ['content/stories/blocks/index.mdx:7 | 字段的值不对（media 第 1 项的 type） | photo | picture、video 之一'],
  ],
  [
    'too short a title',
    changed(story, '第一个测试案例', '短'),
    ['content/stories/first/index.md:2 | 字段的值不对（title） | 短 | 至少 6 个字（现在 1 个）（标题）'],
  ],
  [
    'a field left empty',
    changed(story, 'title: 第一个测试案例', 'title:'),
    ['content/stories/first/index.md:2 | 缺少必填的字段（title） | （空） | title: …（标题）'],
  ],
  [
    'a missing field',
    changed(event, 'kind: ceremony\n', ''),
    [
      'content/events/2024/launch.yaml:1 | 缺少必填的字段（kind） | 没有这一行 | kind: …（活动类型的编号，见 content/event-kinds.yaml）',
    ],
  ],
  [
    'empty sources',
    changed(story, 'sources:\n  - title: 测试来源\n', 'sources: []\n'),
    ['content/stories/first/index.md:13 | 没有写来源（sources） | 空的列表 | 至少一条来源：- title: 来源名称'],
  ],
  [
    'no sources',
    changed(story, 'sources:\n  - title: 测试来源\n', ''),
    ['content/stories/first/index.md:2 | 没有写来源（sources） | 没有写 sources | 至少一条来源：- title: 来源名称'],
  ],
  [
    'an address without its scheme',
    changed(story, '- title: 测试来源', '- title: 测试来源\n    url: www.x.cn'),
    [
      'content/stories/first/index.md:15 | 字段的值不对（sources 第 1 项的 url） | www.x.cn | 完整的网址，以 http:// 或 https:// 开头，里面没有中文标点',
    ],
  ],
  [
    'an address with a full stop of Chinese typing',
    changed(story, '- title: 测试来源', '- title: 测试来源\n    url: https://x.cn/a。'),
    [
      'content/stories/first/index.md:15 | 字段的值不对（sources 第 1 项的 url） | https://x.cn/a。 | 完整的网址，以 http:// 或 https:// 开头，里面没有中文标点',
    ],
  ],
  [
    'no alternative text',
    changed(blocks, '    alt: 学校的大门\n', ''),
    ['content/stories/blocks/index.mdx:7 | 图片没有替代文字（media 第 1 项的 alt） | 没有写 alt | 至少四个字，说清图里有什么'],
  ],
  [
    'too short an alternative text',
    changed(blocks, '学校的大门', '门'),
    ['content/stories/blocks/index.mdx:10 | 图片没有替代文字（media 第 1 项的 alt） | 门 | 至少四个字，说清图里有什么'],
  ],
  [
    'yes instead of true',
    changed(work, 'minor: true', 'minor: 是'),
    [
      'content/works/essay/index.md:9 | 字段的值不对（consent.minor） | 是 | true 或 false，不加引号（作者未满十八岁写 true）',
    ],
  ],
  [
    'a wrong cell of a table',
    changed(places, '泸州市,四川省', '泸州市,四川'),
    ['content/places.csv:2 | 字段的值不对（province） | 四川 | 四川省、重庆市 之一；最接近的是：四川省（所属省市）'],
  ],
  [
    'a tile beyond the edge of the grid',
    changed(places, '地级市,5,5', '地级市,5,7'),
    [
      'content/places.csv:2 | 字段的值不对（column） | 7 | 方块图的第几列，1 到 6 的整数；省和直辖市自己留空',
    ],
  ],
];

test.each(cases)('%s', async (_, files, report) => expect(await reportWith(files)).toEqual(report));
