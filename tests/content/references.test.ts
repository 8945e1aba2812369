import { expect, test } from 'vitest';
import { changed, reportWith, valid, type Files } from './library.ts';

const story = 'content/stories/first/index.md';
const blocks = 'content/stories/blocks/index.mdx';
const event = 'content/events/2024/launch.yaml';
const policy = 'content/policies/notice.mdx';
const work = 'content/works/essay/index.md';
const school = 'content/schools/4151000001.yaml';
const week = 'content/weeks/2024/index.mdx';

const md = (text: string): Files => ({ [story]: `${valid[story]}\n${text}\n` });
const mdx = (text: string): Files => ({ [blocks]: `${valid[blocks]}\n${text}\n` });

/** What entries say of each other: where — what is wrong (field) — what was found — what to write. */
const cases: [string, Files, string[]][] = [
  [
    'unknown event',
    changed(story, '[launch]', '[lunch]'),
    ['content/stories/first/index.md:9 | 引用的内容不存在（events 第 1 项） | 没有编号为“lunch”的活动 | 最接近的是：launch'],
  ],
  [
    'unknown school, by name',
    changed(story, '泸州测试职业学院', '泸州测验职业学院'),
    [
      'content/stories/first/index.md:7 | 引用的内容不存在（schools 第 1 项） | 没有叫“泸州测验职业学院”的学校 | 最接近的是：泸州测试职业学院',
    ],
  ],
  [
    'a former name of two schools',
    { 'content/schools/4151000003.yaml': valid[school].replace('name: 泸州测试职业学院', 'name: 叙永测试职业学院') },
    [
      'content/events/2024/launch.yaml:7 | 引用的校名不止一所学校用过（where.school） | 泸州测试学校，2 所学校都用过这个名字 | 标识码 4151000001（泸州测试职业学院） 或 4151000003（叙永测试职业学院）',
      'content/stories/blocks/index.mdx:31 | 引用的校名不止一所学校用过 | 泸州测试学校，2 所学校都用过这个名字 | 标识码 4151000001（泸州测试职业学院） 或 4151000003（叙永测试职业学院）',
    ],
  ],
  [
    'unknown medium in a block',
    mdx('<Gallery media="gate gat" />'),
    ['content/stories/blocks/index.mdx:33 | 引用的内容不存在 | 本文的 media 里没有编号“gat” | 最接近的是：gate'],
  ],
  [
    'unknown cover',
    changed(blocks, 'cover: gate', 'cover: gates'),
    [
      'content/stories/blocks/index.mdx:13 | 引用的内容不存在（cover） | 本文的 media 里没有编号“gates” | 最接近的是：gate',
    ],
  ],
  [
    'unknown person and school in blocks',
    mdx('<PersonCard person="zhang-sifu" />\n\n<SchoolCard school="泸州测试学院" />'),
    [
      'content/stories/blocks/index.mdx:33 | 引用的内容不存在 | 没有编号为“zhang-sifu”的人物 | 最接近的是：zhang-shifu',
      'content/stories/blocks/index.mdx:35 | 引用的内容不存在 | 没有叫“泸州测试学院”的学校 | 最接近的是：泸州测试学校',
    ],
  ],
  [
    'a call that is no event',
    changed(work, 'call: launch', 'call: lunch'),
    ['content/works/essay/index.md:6 | 引用的内容不存在（call） | 没有编号为“lunch”的活动 | 最接近的是：launch'],
  ],
  [
    'a site of an edition that is not there',
    changed('content/site.yaml', 'edition: 2024', 'edition: 2034'),
    ['content/site.yaml:4 | 引用的内容不存在（edition） | 没有编号为“2034”的届 | 最接近的是：2024'],
  ],
  [
    'unknown major behind a chip',
    changed('content/interests.yaml', 'hu-li-lei', 'huli-lei'),
    ['content/interests.yaml:1 | 引用的内容不存在（majors 第 1 项） | 没有编号为“huli-lei”的专业 | 最接近的是：hu-li-lei'],
  ],
  [
    'a word that a pupil may type, twice',
    changed('content/interests.yaml', '[hu-li-lei]', '[hu-li-lei], say: [打针, nurse, Nurse]'),
    ['content/interests.yaml:1 | 字段的值不对（say 第 3 项） | Nurse，前面已经写过 | 每个词只写一次'],
  ],
  [
    'two places in one cell of the tile grid, and one without any',
    {
      'content/places.csv': `${valid['content/places.csv']}511500,宜宾市,四川省,地级市,5,5,,,\n511300,南充市,四川省,地级市,2,,,,\n`,
    },
    [
      'content/places.csv:4 | 缺少必填的字段（column） | 南充市在方块图里没有位置 | row 和 column 各写一个没有用过的位置',
      'content/places.csv:3 | 位置不对（row） | 第 5 行第 5 列，泸州市已经在那里 | 宜宾市换一个空位置',
    ],
  ],
  [
    'a file in other letters, as Windows allows',
    changed(blocks, './gate.svg', './Gate.svg'),
    [
      'content/stories/blocks/index.mdx:9 | 引用的文件不存在（media 第 1 项的 src） | ./Gate.svg | 最接近的是：./gate.svg（大小写要一致）',
    ],
  ],
  [
    'a sample named by what is real',
    changed(story, 'events:', 'people: [zhang-shifu]\nevents:'),
    [
      'content/stories/first/index.md:9 | 真实内容引用了示例（people 第 1 项） | 人物“zhang-shifu”是示例 | 换成真实内容，或删去；真实内容不能指向示例',
    ],
  ],
  [
    'a sample linked from what is real',
    md('[x](/stories/blocks/)'),
    [
      'content/stories/first/index.md:22 | 真实内容引用了示例 | /stories/blocks/，是示例 | 换成真实内容的地址，或删去链接',
    ],
  ],
  [
    'an end before the start',
    changed(event, 'end: "2024-05-17 11:00"', 'end: "2024-05-16"'),
    [
      'content/events/2024/launch.yaml:6 | 日期前后颠倒（when.end） | 结束 2024-05-16，早于开始 2024-05-17 09:00 | 2024-05-17 09:00 或更晚',
    ],
  ],
  [
    'in force before issued',
    changed(policy, '"2024-05-10"', '"2024-04-30"'),
    [
      'content/policies/notice.mdx:6 | 日期前后颠倒（effective） | 2024-04-30，早于印发日期 2024-05 | 不早于印发日期的施行日期',
    ],
  ],
  [
    'a consent after publication',
    changed(work, '"2024-05-10"', '"2024-06-10"'),
    [
      'content/works/essay/index.md:9 | 日期前后颠倒（consent.date） | 2024-06-10，晚于发布日期 2024-05-17 | 先签同意书，再发布',
    ],
  ],
  [
    'an event in the folder of another year',
    changed(event, '"2024-05-17 09:00"\n  end: "2024-05-17 11:00"', '"2023-05-17"'),
    [
      'content/events/2024/launch.yaml:5 | 文件放的位置或名字不对（when.start） | 2023-05-17，文件却在 2024 年的文件夹 | 文件移到 content/events/2023/',
    ],
  ],
  [
    'a week in the folder of another',
    changed(week, 'year: 2024', 'year: 2025'),
    [
      'content/weeks/2024/index.mdx:2 | 文件放的位置或名字不对（year） | 2025，文件夹却叫 2024 | 文件夹改名为 2025，或改正年份',
      'content/weeks/2024/index.mdx:5 | 日期写法不对（start） | 2024-05-12，不在 2025 年 | 2025 年里的日期',
    ],
  ],
  [
    'an id used in two years',
    { 'content/events/2023/launch.yaml': valid[event].replaceAll('2024-05-17', '2023-05-17') },
    [
      'content/events/2024/launch.yaml:1 | 编号重复（id） | 活动“launch”，content/events/2023/launch.yaml 已经用了 | 换一个没有用过的编号',
    ],
  ],
  [
    'an id in .md and .mdx',
    { 'content/stories/first/index.mdx': valid[story] },
    [
      'content/stories/first/index.mdx:2 | 编号重复（id） | 案例“first”，content/stories/first/index.md 已经用了 | 换一个没有用过的编号',
    ],
  ],
  [
    'an id the site needs for itself',
    { 'content/events/2024/day.yaml': valid[event] },
    ['content/events/2024/day.yaml:1 | 编号被网站占用（id） | day | 换一个文件名，例如 day-2024'],
  ],
  [
    'a school above 中职 on no list',
    changed(school, 'listedIn: [2024]\n', ''),
    [
      'content/schools/4151000001.yaml:1 | 缺少必填的字段（listedIn） | 没有写 listedIn | listedIn: [2026]（在哪几年的教育部名单里出现）',
    ],
  ],
  ['a 中职 on no list', changed(school, 'level: 高职专科', 'level: 中职', 'listedIn: [2024]\n', ''), []],
  [
    'a minor who consented alone, by full name',
    changed(work, 'by: 李同学', 'by: 李小明', '监护人（母亲）', '本人'),
    [
      'content/works/essay/index.md:4 | 可能泄露个人信息（by） | 未成年人的全名 | 姓 + 同学，例如：李同学',
      'content/works/essay/index.md:9 | 可能泄露个人信息（consent.by） | 本人 | 未成年人要由监护人同意，例如：监护人（母亲）',
    ],
  ],
];

test.each(cases)('%s', async (_, files, report) => expect(await reportWith(files)).toEqual(report));
