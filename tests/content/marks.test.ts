import { expect, test } from 'vitest';
import { type Files, reportWith, valid } from './library.ts';

const story = 'content/stories/first/index.md';
const blocks = 'content/stories/blocks/index.mdx';
const md = (text: string): Files => ({ [story]: `${valid[story]}\n${text}\n` });
const mdx = (text: string): Files => ({ [blocks]: `${valid[blocks]}\n${text}\n` });

/** Bodies as Chinese typing leaves them: where — what is wrong (field) — what was found — what to write. */
const cases: [string, Files, string[]][] = [
  ['a picture with a space in its name', md('![学校的大门](./school gate.jpg)'), ['content/stories/first/index.md:22 | 正文写法有错 | ![学校的大门](./school gate.jpg) | 文件名和网址里不能有空格：文件改名，写 ![学校的大门](./school-gate.jpg)']],
  ['a picture with the closing bracket of Chinese typing', md('看![学校的大门](./gate.jpg）'), ['content/stories/first/index.md:22 | 正文写法有错 | ![学校的大门](./gate.jpg） | ![学校的大门](./gate.jpg)（半角括号）；不是链接就用〔〕']],
  ['a picture with both', md('![学校的大门]（./gate.jpg）'), ['content/stories/first/index.md:22 | 正文写法有错 | ![学校的大门]（./gate.jpg） | ![学校的大门](./gate.jpg)（半角括号）；不是链接就用〔〕']],
  ['a link with the closing bracket of Chinese typing', md('见[官网](https://www.example.com）。'), ['content/stories/first/index.md:22 | 正文写法有错 | [官网](https://www.example.com）。 | [官网](https://www.example.com)（半角括号）；不是链接就用〔〕']],
  ['a link with both', md('见[官网]（https://www.example.com/）。'), ['content/stories/first/index.md:22 | 正文写法有错 | [官网]（https://www.example.com/）。 | [官网](https://www.example.com/)（半角括号）；不是链接就用〔〕']],
  ['a link with a full stop of Chinese typing inside', md('见[官网](https://www.example.com。)'), ['content/stories/first/index.md:22 | 正文写法有错 | https://www.example.com。 | 网址里有中文标点：写 [文字](https://www.example.com)，或在网址后面空一格']],
  ['a bare address with words behind it', md('见 https://www.example.com/a，以后再说。'), ['content/stories/first/index.md:22 | 正文写法有错 | https://www.example.com/a，以后再说。 | 网址里有中文标点：写 [文字](https://www.example.com/a)，或在网址后面空一格']],
  ['a heading with the sign of Chinese typing', md('＃＃ 动手做'), ['content/stories/first/index.md:22 | 正文写法有错 | ＃＃ 动手做 | ## 动手做（半角 #，后面空一格）']],
  ['the same in MDX', mdx('＃ 动手做\n\n![学校的大门]（./gate.svg）'), ['content/stories/blocks/index.mdx:33 | 正文写法有错 | ＃ 动手做 | ## 动手做（半角 #，后面空一格）', 'content/stories/blocks/index.mdx:35 | 正文写法有错 | ![学校的大门]（./gate.svg） | ![学校的大门](./gate.svg)（半角括号）；不是链接就用〔〕']],
  ['two words for a picture', { ...md('![大门](./gate.svg)'), 'content/stories/first/gate.svg': '<svg/>' }, ['content/stories/first/index.md:22 | 图片没有替代文字 | ![大门](./gate.svg) | ![说清图里有什么](./gate.svg)，至少四个字']],
  ['a block that nobody closes', mdx('<Figure media="gate" caption="上午的车间">\n\n一段。\n\n又一段。'), ['content/stories/blocks/index.mdx:33 | 正文写法有错 | <Figure media="gate" caption="上午的车间"> | 每个组件都要收尾：单独的写成 <Figure … />，成对的写成 <Quote …>……</Quote>，首尾名字相同']],
  ['a block closed by another name', mdx('<Quote by="x">\n\n一段。\n\n</Quot>'), ['content/stories/blocks/index.mdx:33 | 正文写法有错 | <Quote by="x"> | 每个组件都要收尾：单独的写成 <Figure … />，成对的写成 <Quote …>……</Quote>，首尾名字相同']],
  ['a closing tag of nothing', mdx('一段。\n\n</Quote>'), ['content/stories/blocks/index.mdx:35 | 正文写法有错 | </Quote> | 每个组件都要收尾：单独的写成 <Figure … />，成对的写成 <Quote …>……</Quote>，首尾名字相同']],
  ['quotes of Chinese typing in a block', mdx('<Figure media=“gate” caption=“上午的车间” />\n\n<Figure media="gat" />'), ['content/stories/blocks/index.mdx:33 | 正文写法有错 | <Figure media=“gate” caption=“上午的车间” /> | <Figure media="gate" caption="上午的车间" />（英文双引号）', 'content/stories/blocks/index.mdx:35 | 引用的内容不存在 | 本文的 media 里没有编号“gat” | 最接近的是：gate']],
  ['a block in small letters', mdx('<figure media="gate" />'), ['content/stories/blocks/index.mdx:33 | 正文里有不允许的写法 | <figure> | 组件名首字母大写：<Figure …>']],
  ['a block in small letters in Markdown', md('<figure media="gate" />'), ['content/stories/first/index.md:22 | 正文里有不允许的写法 | <figure media="gate" /> | 组件只能用在 .mdx 里：把文件改名为 index.mdx；组件名首字母大写：<Figure …>']],
  ['a brace that closes nothing', mdx('一共 38} 所'), ['content/stories/blocks/index.mdx:33 | 正文写法有错 | 一共 38} 所 | 全角｛｝']],
];

test.each(cases)('%s', async (_, files, report) => expect(await reportWith(files)).toEqual(report));
