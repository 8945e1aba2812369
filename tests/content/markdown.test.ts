import { expect, test } from 'vitest';
import { chineseMarkdown } from '../../src/base/markdown.ts';

const render = async (text: string, base = '/') => {
  const renderer = await chineseMarkdown(base).createRenderer({ syntaxHighlight: false } as never);
  return (await renderer.render(text)).code;
};

test.each([
  ['**“人人出彩”**是目标', '<p><strong>“人人出彩”</strong>是目标</p>'],
  ['**技能：**让人生出彩', '<p><strong>技能：</strong>让人生出彩</p>'],
  ['5月12日~18日与19日~20日', '<p>5月12日~18日与19日~20日</p>'],
])('Chinese Markdown as written: %s', async (text, html) => expect(await render(text)).toBe(html));

test('straight quotes stay as they are typed', async () => expect(await render('他说"好"')).toBe('<p>他说"好"</p>'));

test('links from the root follow the site into a sub-path', async () => {
  expect(await render('[学校](/schools/)', '/sub/path/')).toBe('<p><a href="/sub/path/schools/">学校</a></p>');
  expect(await render('[外站](https://example.com/)', '/sub/')).toBe('<p><a href="https://example.com/">外站</a></p>');
});

test('a table says whose figure each cell is, by column and by row', async () => {
  const html = await render('| 省市 | 学校 |\n| --- | --- |\n| 四川 | 82 |');
  expect(html.replace(/\s+/g, '')).toContain('<thscope="col">省市</th><thscope="col">学校</th>');
  expect(html.replace(/\s+/g, '')).toContain('<tr><thscope="row">四川</th><td>82</td></tr>');
});
