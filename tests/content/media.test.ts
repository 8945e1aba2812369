import sharp from 'sharp';
import { expect, test } from 'vitest';
import { tilesOf } from '../../src/ui/media/zoom-levels.ts';
import { campus, tourFile } from './campus.ts';
import { changed, type Files, reportWith, valid } from './library.ts';

const blocks = 'content/stories/blocks/index.mdx';
const picture = (width: number, height: number, quality = 40) =>
  sharp({ create: { width, height, channels: 3, background: '#0f6b58' } })
    .webp({ quality })
    .toBuffer();
const wide = await picture(5200, 40);
const vast = await picture(15_000, 12_000);
const heavy = Buffer.concat([wide, Buffer.alloc(12_500_000)]);

const large = (bytes: Uint8Array, ...more: string[]): Files => ({
  ...changed(blocks, './gate.svg', './gate.webp', ...more),
  'content/stories/blocks/gate.webp': bytes,
});
const zoom = ['    licence: 本站绘制', '    licence: 本站绘制\n    zoom: true'];

const film = (chapters: string): Files => ({
  ...changed(
    blocks,
    'cover: gate',
    `  - type: video
    id: film
    src: ./film.mp4
    poster: ./gate.svg
    alt: 一个学生在车床前工作
    captions: ./film.vtt
    transcript: 学生装好工件，启动车床，切下第一刀，停下来测量，再切。
    seconds: 42
    chapters: ${chapters}
    credit: 本站
    licence: 本站绘制
cover: gate`,
  ),
  'content/stories/blocks/film.mp4': 'film',
  'content/stories/blocks/film.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.000\n早上好。\n',
});

const body = (path: keyof typeof valid, text: string): Files => ({ [path]: `${valid[path]}\n${text}\n` });
const work = 'content/works/essay/index.md';
const said = (remark: string) => changed(work, 'consent:', `remarks:\n  - ${remark}\nconsent:`);
const page = (text = ''): Files => ({
  'content/works-pages/jury.md': `---\ntitle: 评委怎么看\ndescription: 评委看作品时看什么、怎样评、结果在哪里公布。\nshows: 评委\norder: 1\nupdated: "2024-05-18"\nsample: true\n---\n\n正文。${text}\n`,
});

/** Pictures, films, blocks and words about works: where — what is wrong (field) — what was found — what to write. */
const cases: [string, Files, string[]][] = [
  ['a large picture to be looked at closely', large(wide, ...zoom), []],
  [
    'a large picture that nobody said is one',
    large(wide),
    [
      'content/stories/blocks/gate.webp | 图片太大 | 长边 5200 像素 | 缩小到 1600 像素以内；要让人放大细看的，不要缩小，在 media 里它的那一项写 zoom: true',
    ],
  ],
  [
    'more tiles than a site should carry',
    large(vast, ...zoom),
    [
      'content/stories/blocks/gate.webp | 图片太大 | 15000 × 12000 像素，要切成 960 块 | 缩小到不超过 500 块，例如 10000 × 8000 像素',
    ],
  ],
  [
    'a master that is too heavy',
    large(heavy, ...zoom),
    [
      'content/stories/blocks/gate.webp | 图片太大 | 12.5 MB | 压缩到 12 MB 以内，例如另存为质量 80 的 WebP',
    ],
  ],
  ['chapters in their order', film('[{ at: 0, title: 开工 }, { at: 20, title: 测量 }]'), []],
  [
    'a chapter after the end',
    film('[{ at: 0, title: 开工 }, { at: 42, title: 测量 }]'),
    [
      'content/stories/blocks/index.mdx:21 | 字段的值不对（media 第 2 项的 chapters 第 2 项的 at） | 第 42 秒，片长 42 秒 | 片长以内的一秒',
    ],
  ],
  [
    'chapters out of order',
    film('[{ at: 20, title: 测量 }, { at: 5, title: 开工 }]'),
    [
      'content/stories/blocks/index.mdx:21 | 字段的值不对（media 第 2 项的 chapters 第 2 项的 at） | 第 5 秒，前一章从第 20 秒开始 | 章节按先后写',
    ],
  ],
  ['a stop of a campus', { ...body(blocks, '<CampusStop stop="yard/square" />'), [tourFile]: campus }, []],
  [
    'a stop of a campus that is not there',
    body(blocks, '<CampusStop stop="yard/square" />'),
    [
      'content/stories/blocks/index.mdx:33 | 引用的内容不存在 | 没有编号为“yard/square”的校园的站 | 已有的校园的站编号；没有这一项就先添加它，或删去这一行',
    ],
  ],
  [
    'a stop that is mistyped',
    { ...body(blocks, '<CampusStop stop="yard/squar" />'), [tourFile]: campus },
    [
      'content/stories/blocks/index.mdx:33 | 引用的内容不存在 | 没有编号为“yard/squar”的校园的站 | 最接近的是：yard/square',
    ],
  ],
  [
    'a stop without saying which',
    body(blocks, '<CampusStop />'),
    [
      'content/stories/blocks/index.mdx:33 | 缺少必填的字段 | <CampusStop> 没有写 stop | <CampusStop stop="tianfu/kitchen" />',
    ],
  ],
  [
    'the name of a juror',
    said('{ by: 张三, text: 写得很真，结尾余味很长。, agreed: true }'),
    [
      'content/works/essay/index.md:10 | 可能泄露个人信息（remarks 第 1 项的 by） | 张三 | 身份，不写姓名：评委（摄影）、专家、一位家长、观众',
    ],
  ],
  [
    'words nobody agreed to',
    said('{ by: 评委, text: 写得很真，结尾余味很长。 }'),
    [
      'content/works/essay/index.md:10 | 缺少必填的字段（remarks 第 1 项的 agreed） | 没有这一行 | agreed: …（说话的人同意公开，写 true；没有同意的不要写进来）',
    ],
  ],
  ['a page about the works', page(), []],
  [
    'a work that takes the address of a page',
    { ...page(), 'content/works/jury/index.md': valid[work] },
    [
      'content/works/jury/index.md:2 | 编号重复（id） | 作品“jury”，content/works-pages/jury.md 已经用了 | 换一个没有用过的编号',
    ],
  ],
  [
    'a link to a page about the works, from what is real',
    { ...page(), ...body('content/stories/first/index.md', '[评委](/works/jury/)') },
    [
      'content/stories/first/index.md:22 | 真实内容引用了示例 | /works/jury/，是示例 | 换成真实内容的地址，或删去链接',
    ],
  ],
];

test.each(cases)('%s', async (_, files, report) => expect(await reportWith(files)).toEqual(report));

test('a real story may not lean on the stop of an invented campus', async () => {
  const files: Files = {
    'content/stories/first/index.md': null,
    'content/stories/first/index.mdx': `${valid['content/stories/first/index.md']}\n<CampusStop stop="yard/square" />\n`,
    [tourFile]: `${campus}sample: true\n`,
  };
  const [fault] = await reportWith(files);
  expect(fault).toContain('真实内容引用了示例 | 校园的站“yard/square”是示例');
});

test('what an editor is told to make of too large a picture passes', () => expect(tilesOf(10_000, 8000)).toBeLessThanOrEqual(500));
