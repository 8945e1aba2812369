import { expect, test } from 'vitest';
import { changed, reportWith, valid, type Files } from './library.ts';

const story = 'content/stories/first/index.md';
const event = 'content/events/2024/launch.yaml';
const places = 'content/places.csv';

/** Files that cannot be read, and front matter that is not what it seems: where — what is wrong (field) — what was found — what to write. */
const cases: [string, Files, string[]][] = [
  [
    'GBK, as old Windows editors write it',
    { [story]: Buffer.from([0xb2, 0xe2, 0xca, 0xd4, 0x0a]) },
    [
      'content/stories/first/index.md | 文件编码不对 | GBK（记事本里叫 ANSI）编码 | VS Code：点右下角的编码名，先选“通过编码重新打开 → GBK”，看到正常文字后，再选“通过编码保存 → UTF-8”。记事本：打开，“另存为”，编码选“UTF-8”',
    ],
  ],
  [
    'UTF-16, Notepad’s “Unicode”',
    { [story]: Buffer.from('\uFEFF---\n', 'utf16le') },
    [
      'content/stories/first/index.md | 文件编码不对 | UTF-16（记事本里叫 Unicode）编码 | VS Code：点右下角的编码名，先选“通过编码重新打开 → UTF-16 LE”，看到正常文字后，再选“通过编码保存 → UTF-8”。记事本：打开，“另存为”，编码选“UTF-8”',
    ],
  ],
  [
    'text that was saved broken',
    changed(story, '一节', '一\uFFFD'),
    [
      'content/stories/first/index.md:18 | 文件编码不对 | 已经变成“�”的乱码 | 这些字已经丢失：从原来的文件重新复制',
    ],
  ],
  [
    'no front matter',
    { [story]: '没有字段\n' },
    [
      'content/stories/first/index.md:1 | YAML 写法有错 | 没有字段 | 第一行写三条短横 ---，写完字段后再写一行 ---，然后才是正文',
    ],
  ],
  [
    'full-width colon',
    changed(story, 'title: ', 'title：'),
    [
      'content/stories/first/index.md:2 | 冒号写成了全角 | title：第一个测试案例 | title: 第一个测试案例（半角冒号，后面一个空格）',
    ],
  ],
  [
    'full-width colon below another field',
    changed(event, '  start: ', '  start：'),
    [
      'content/events/2024/launch.yaml:5 | 冒号写成了全角 | start："2024-05-17 09:00" | start: "2024-05-17 09:00"（半角冒号，后面一个空格）',
    ],
  ],
  [
    'full-width colon swallowed by the line before',
    changed(event, '{ place: "510500", school: 泸州测试学校 }', '\n  place："510500"'),
    [
      'content/events/2024/launch.yaml:8 | 冒号写成了全角 | place："510500" | place: "510500"（半角冒号，后面一个空格）',
    ],
  ],
  [
    'no space after the colon',
    changed(story, 'topic: reform', 'topic:reform'),
    ['content/stories/first/index.md:5 | YAML 写法有错 | topic:reform | topic: reform（冒号后面空一格）'],
  ],
  [
    'a tab',
    changed(event, '  start', '\tstart'),
    [
      'content/events/2024/launch.yaml:5 | 用了制表符（Tab）缩进 | 一个制表符，后面是“start: "2024-05-17 09:00"” | 用空格缩进，每级两个',
    ],
  ],
  [
    'stray indentation',
    changed(story, 'topic: reform', '  topic: reform'),
    ['content/stories/first/index.md:5 | YAML 写法有错 | topic: reform | 缩进没有对齐：与同级的字段对齐；下级比上级多缩进两个空格'],
  ],
  [
    'a field twice',
    changed(story, 'topic: reform', 'topic: reform\ntopic: policy'),
    ['content/stories/first/index.md:6 | YAML 写法有错 | topic: policy（这个字段写了两次） | 只留一行'],
  ],
  [
    'an open quotation mark',
    changed(story, 'title: 第', 'title: "第'),
    ['content/stories/first/index.md:2 | YAML 写法有错 | title: "第一个测试案例 | 补上配对的引号 " 或括号 ] }'],
  ],
  [
    'an open bracket',
    changed(story, '[notice]', '[notice'),
    ['content/stories/first/index.md:10 | YAML 写法有错 | policies: [notice（“[”没有配对的“]”） | 在“[notice”后面补上 ]：[notice]'],
  ],
  [
    'a second colon in a value',
    changed(story, 'title: 第', 'title: 我说: 第'),
    [
      'content/stories/first/index.md:2 | YAML 写法有错 | title: 我说: 第一个测试案例（值里又有一个冒号） | 整个值用英文双引号括起来，例如 title: "……"',
    ],
  ],
  [
    'a value that starts with a sign',
    changed(story, 'title: 第', 'title: @第'),
    [
      'content/stories/first/index.md:2 | YAML 写法有错 | title: @第一个测试案例 | 整个值用英文双引号括起来，例如 title: "……"',
    ],
  ],
  [
    'three dashes in a .yaml file',
    { [event]: `---\n${valid[event]}` },
    [
      'content/events/2024/launch.yaml:1 | YAML 写法有错 | --- | 删去这一行；只有 .md 和 .mdx 才用三条短横隔开字段与正文',
    ],
  ],
  [
    'a list file that is no list',
    { 'content/topics.yaml': 'id: reform\n' },
    ['content/topics.yaml:1 | YAML 写法有错 | 不是列表 | 每一项以“- id: …”开头'],
  ],
  [
    'a row with too few cells',
    changed(places, '泸州市,四川省,地级市,5,5,,,', '泸州市,四川省'),
    [
      'content/places.csv:2 | 表格写法有错 | 510500,泸州市,四川省 | 9 格，用半角逗号隔开；格子里有逗号或引号时，整格用英文双引号括起来',
    ],
  ],
  [
    'a misspelt column',
    changed(places, 'province', 'provice'),
    [
      'content/places.csv:1 | 不认识的字段 | 第一行的列名“provice” | 最接近的是：province',
      'content/places.csv:1 | 缺少必填的字段 | 第一行没有列名 province | 加上 province 这一列',
    ],
  ],
  [
    'a file no room reads',
    { 'content/storys/x/index.md': valid[story], 'content/stories/x.md': valid[story] },
    [
      'content/stories/x.md:1 | 文件放的位置或名字不对 | content/stories/x.md | content/stories/<编号>/index.md',
      'content/storys/x/index.md:1 | 文件放的位置或名字不对 | content/storys/x/index.md | content/stories/<编号>/index.md',
    ],
  ],
  [
    'a file name that cannot be an address',
    { 'content/stories/第一/index.md': valid[story] },
    [
      'content/stories/第一/index.md:1 | 文件放的位置或名字不对 | 文件名里的“第一” | content/stories/<编号>/index.md；编号只用小写字母、数字和短横',
    ],
  ],
];

test.each(cases)('%s', async (_, files, report) => expect(await reportWith(files)).toEqual(report));
