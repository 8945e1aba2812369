import { expect, test } from 'vitest';
import { reportWith, valid, type Files } from './library.ts';

const story = 'content/stories/first/index.md';
const blocks = 'content/stories/blocks/index.mdx';
const policy = 'content/policies/notice.mdx';

const md = (text: string): Files => ({ [story]: `${valid[story]}\n${text}\n` });
const mdx = (text: string): Files => ({ [blocks]: `${valid[blocks]}\n${text}\n` });

/** Bodies, judged before they are compiled: where — what is wrong (field) — what was found — what to write. */
const cases: [string, Files, string[]][] = [
  [
    'import',
    mdx('import x from "y"'),
    [
      'content/stories/blocks/index.mdx:33 | 正文里有不允许的写法 | import x from "y" | 删去；正文里不能有 import、export。以这两个词开头的句子换个说法',
    ],
  ],
  [
    'export',
    mdx('export const a = 1'),
    [
      'content/stories/blocks/index.mdx:33 | 正文里有不允许的写法 | export const a = 1 | 删去；正文里不能有 import、export。以这两个词开头的句子换个说法',
    ],
  ],
  [
    'a sentence that starts with import',
    mdx('import 是进口'),
    [
      'content/stories/blocks/index.mdx:33 | 正文里有不允许的写法 | import 是进口 | 不能以 import、export 开头；换个说法',
    ],
  ],
  [
    'an expression',
    mdx('一共{人数}人'),
    ['content/stories/blocks/index.mdx:33 | 正文里有不允许的写法 | {人数} | 删去花括号；要显示花括号就用全角｛｝'],
  ],
  [
    'an expression as a value',
    mdx('<Figure media={gate} />'),
    [
      'content/stories/blocks/index.mdx:33 | 正文里有不允许的写法 | <Figure media={…}> | 值用引号：<Figure media="workshop" caption="实训车间" />',
    ],
  ],
  [
    'an unknown block',
    mdx('<Figur media="gate" />'),
    [
      'content/stories/blocks/index.mdx:33 | 正文里有不允许的写法 | 没有组件 <Figur> | 最接近的是：<Figure media="workshop" caption="实训车间" />',
    ],
  ],
  [
    'an unknown attribute',
    mdx('<Figure media="gate" captoin="门" />'),
    ['content/stories/blocks/index.mdx:33 | 不认识的字段 | <Figure captoin="门"> | 最接近的是：caption'],
  ],
  [
    'a missing attribute',
    mdx('<Figure caption="门" />'),
    [
      'content/stories/blocks/index.mdx:33 | 缺少必填的字段 | <Figure> 没有写 media | <Figure media="workshop" caption="实训车间" />',
    ],
  ],
  [
    'a block within a sentence',
    mdx('文字<Figure media="gate" />'),
    ['content/stories/blocks/index.mdx:33 | 正文写法有错 | <Figure> 与文字在同一行 | 组件前后各空一行，单独成段'],
  ],
  [
    'text among figures',
    mdx('<Figures>文字</Figures>'),
    [
      'content/stories/blocks/index.mdx:33 | 正文写法有错 | <Figures> 里面有别的内容 | <Figures><Number value="38" label="参展学校" unit="所" /></Figures>',
    ],
  ],
  [
    'a number on its own',
    mdx('<Number value="1" label="学校" />'),
    [
      'content/stories/blocks/index.mdx:33 | 正文写法有错 | <Number> 不在 <Figures> 里 | <Figures><Number value="38" label="参展学校" unit="所" /></Figures>',
    ],
  ],
  [
    'a block that is not closed',
    mdx('<Quote by="x">未收尾'),
    [
      'content/stories/blocks/index.mdx:33 | 正文写法有错 | <Quote by="x">未收尾 | 每个组件都要收尾：单独的写成 <Figure … />，成对的写成 <Quote …>……</Quote>，首尾名字相同',
    ],
  ],
  [
    'HTML in MDX',
    mdx('<div>x</div>'),
    ['content/stories/blocks/index.mdx:33 | 正文里有不允许的写法 | <div> | 用 Markdown 的写法；不能直接写 HTML'],
  ],
  [
    'a script for an address',
    mdx('[x](javascript:alert(1))'),
    [
      'content/stories/blocks/index.mdx:33 | 正文里有不允许的写法 | javascript:alert(1) | https:// 开头的网址，或站内从 / 开始的地址',
    ],
  ],
  [
    'a remote picture in MDX',
    mdx('![校门的照片](https://x.cn/a.png)'),
    [
      'content/stories/blocks/index.mdx:33 | 正文里有不允许的写法 | https://x.cn/a.png | 把图片存到本文件旁边，写 ./文件名；别处的图片随时会变，也会泄露读者的访问',
    ],
  ],
  [
    'less-than signs and Chinese in angle brackets, all at once',
    mdx('年龄<18岁与<汉字>，一个{括号'),
    [
      'content/stories/blocks/index.mdx:33 | 正文写法有错 | <汉字>，一个{括号 | 小于写“小于”或全角＜；书名用《》',
      'content/stories/blocks/index.mdx:33 | 正文写法有错 | <18岁与<汉字>，一个{括号 | 小于写“小于”或全角＜；书名用《》',
      'content/stories/blocks/index.mdx:33 | 正文写法有错 | {括号 | 全角｛｝；组件里的值用引号，不用花括号',
    ],
  ],
  [
    'a block where none is drawn',
    { [policy]: `${valid[policy]}\n<Figure media="gate" />\n` },
    ['content/policies/notice.mdx:17 | 正文里有不允许的写法 | <Figure> | 组件只能用在案例、人物和作品里；这里只写文字'],
  ],
  [
    'HTML in Markdown',
    md('<b>粗</b>'),
    ['content/stories/first/index.md:22 | 正文里有不允许的写法 | <b> | 用 Markdown 的写法；不能直接写 HTML'],
  ],
  [
    'a block in Markdown',
    md('<Figure media="gate" />'),
    [
      'content/stories/first/index.md:22 | 正文里有不允许的写法 | <Figure media="gate" /> | 组件只能用在 .mdx 里：把文件改名为 index.mdx',
    ],
  ],
  [
    'a comment',
    md('<!-- 待核实 -->'),
    ['content/stories/first/index.md:22 | 正文里有不允许的写法 | <!-- 待核实 --> | 删去；写在这里的说明会随网页公开'],
  ],
  [
    'a remote picture',
    md('![校门的照片](http://x.cn/a.png)'),
    [
      'content/stories/first/index.md:22 | 正文里有不允许的写法 | http://x.cn/a.png | 把图片存到本文件旁边，写 ./文件名；别处的图片随时会变，也会泄露读者的访问',
    ],
  ],
  [
    'data in an address',
    md('[x](data:text/html,1)'),
    [
      'content/stories/first/index.md:22 | 正文里有不允许的写法 | data:text/html,1 | https:// 开头的网址，或站内从 / 开始的地址',
    ],
  ],
  [
    'a picture without words, and without its file',
    md('![](./gate.webp)'),
    [
      'content/stories/first/index.md:22 | 引用的文件不存在 | ./gate.webp | 把文件放进 content/stories/first/',
      'content/stories/first/index.md:22 | 图片没有替代文字 | ![](./gate.webp) | ![说清图里有什么](./gate.webp)，至少四个字',
    ],
  ],
  [
    'a first-level heading',
    md('# 大标题'),
    ['content/stories/first/index.md:22 | 正文写法有错 | 一级标题 # | ## 开头的标题；一级标题留给页面自己'],
  ],
  [
    'a skipped level',
    md('#### 跳级'),
    ['content/stories/first/index.md:22 | 正文写法有错 | #### 标题，上一级却是 ## | ### 标题，一级一级往下'],
  ],
  [
    'a heading without its space',
    md('##标题'),
    ['content/stories/first/index.md:22 | 正文写法有错 | ##标题 | ## 标题'],
  ],
  [
    'a relative link',
    md('[x](foo.html)'),
    [
      'content/stories/first/index.md:22 | 正文写法有错 | foo.html | https:// 开头的网址，或站内从 / 开始的地址，例如 /schools/',
    ],
  ],
  [
    'a link without the final slash',
    md('[x](/schools)'),
    ['content/stories/first/index.md:22 | 正文写法有错 | /schools | /schools/（站内地址以 / 结尾）'],
  ],
  [
    'a page that is not there',
    md('[x](/schools/4151000009/)'),
    [
      'content/stories/first/index.md:22 | 引用的内容不存在 | /schools/4151000009/，没有这一页 | 最接近的是：/schools/4151000001/',
    ],
  ],
  [
    'a room that is not there',
    md('[x](/school/1/)'),
    ['content/stories/first/index.md:22 | 引用的内容不存在 | /school/1/ | 最接近的是：/schools/'],
  ],
];

test.each(cases)('%s', async (_, files, report) => expect(await reportWith(files)).toEqual(report));
