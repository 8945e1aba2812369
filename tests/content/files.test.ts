import { expect, test } from 'vitest';
import { type Files, reportWith, valid } from './library.ts';

const story = 'content/stories/first/index.md';
const event = 'content/events/2024/launch.yaml';
const school = 'content/schools/4151000001.yaml';
const kinds = 'content/event-kinds.yaml';

/** Files whose place, name or encoding keeps them off the site: where — what is wrong (field) — what was found — what to write. */
const cases: [string, Files, string[]][] = [
  ['the ending Windows hides', { [story]: null, 'content/stories/first/index.md.txt': valid[story] }, ['content/stories/first/index.md.txt:1 | 文件放的位置或名字不对 | index.md.txt，名字末尾多了 .txt（Windows 默认不显示扩展名） | index.md；在资源管理器的“查看”里勾选“文件扩展名”，再改名']],
  ['the same of a table of events, which others name', { [event]: null, 'content/events/2024/launch.yaml.txt': valid[event] }, ['content/events/2024/launch.yaml.txt:1 | 文件放的位置或名字不对 | launch.yaml.txt，名字末尾多了 .txt（Windows 默认不显示扩展名） | launch.yaml；在资源管理器的“查看”里勾选“文件扩展名”，再改名']],
  ['an ending in capitals', { [story]: null, 'content/stories/first/index.MD': valid[story] }, ['content/stories/first/index.MD:1 | 文件放的位置或名字不对 | index.MD，扩展名用了大写 | index.md']],
  ['.yml', { [event]: null, 'content/events/2024/launch.yml': valid[event] }, ['content/events/2024/launch.yml:1 | 文件放的位置或名字不对 | launch.yml | launch.yaml']],
  ['a list as .yml', { [kinds]: null, 'content/event-kinds.yml': valid[kinds] }, ['content/event-kinds.yml:1 | 文件放的位置或名字不对 | event-kinds.yml | event-kinds.yaml']],
  ['a Word document', { 'content/stories/first/稿件.docx': 'PK' }, ['content/stories/first/稿件.docx:1 | 文件放的位置或名字不对 | 稿件.docx，网站不读这种文件 | 把文字复制到 .md 文件里，照例子写字段']],
  ['a folder of pictures alone', { 'content/works/poster/gate.svg': '<svg/>' }, ['content/works/poster/ | 文件放的位置或名字不对 | 这个文件夹里没有 index.md | 新建 index.md；用了组件就叫 index.mdx']],
  ['a picture no browser shows', { 'content/stories/blocks/IMG_0001.HEIC': 'x' }, ['content/stories/blocks/IMG_0001.HEIC:1 | 字段的值不对 | 浏览器打不开的图片 IMG_0001.HEIC | 另存为 JPEG、PNG 或 WebP']],
  ['a picture with a space in its name', { 'content/stories/blocks/school gate.svg': '<svg/>' }, ['content/stories/blocks/school gate.svg:1 | 文件放的位置或名字不对 | school gate.svg，文件名里有空格 | school-gate.svg']],
  ['what Windows leaves behind', { 'content/stories/blocks/Thumbs.db': 'x', 'content/stories/blocks/~$稿件.docx': 'x' }, []],
  ['an event in an encoding of its own, named by others', { [event]: Buffer.from([0xb2, 0xe2, 0xca, 0xd4, 0x0a]) }, ['content/events/2024/launch.yaml | 文件编码不对 | GBK（记事本里叫 ANSI）编码 | VS Code：点右下角的编码名，先选“通过编码重新打开 → GBK”，看到正常文字后，再选“通过编码保存 → UTF-8”。记事本：打开，“另存为”，编码选“UTF-8”']],
  ['an event in a wrong folder, named by others', { [event]: null, 'content/event/2024/launch.yaml': valid[event] }, ['content/event/2024/launch.yaml:1 | 文件放的位置或名字不对 | content/event/2024/launch.yaml | content/events/<年份>/<编号>.yaml']],
  ['an event whose name cannot be an address, named by others', { [event]: null, 'content/events/2024/Launch.yaml': valid[event] }, ['content/events/2024/Launch.yaml:1 | 文件放的位置或名字不对 | 文件名里的“Launch” | content/events/<年份>/<编号>.yaml；编号只用小写字母、数字和短横']],
  ['a school in an encoding of its own, named by others', { [school]: Buffer.from([0xb2, 0xe2, 0xca, 0xd4, 0x0a]) }, ['content/schools/4151000001.yaml | 文件编码不对 | GBK（记事本里叫 ANSI）编码 | VS Code：点右下角的编码名，先选“通过编码重新打开 → GBK”，看到正常文字后，再选“通过编码保存 → UTF-8”。记事本：打开，“另存为”，编码选“UTF-8”']],
];

test.each(cases)('%s', async (_, files, report) => expect(await reportWith(files)).toEqual(report));
