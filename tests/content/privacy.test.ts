import sharp from 'sharp';
import { expect, test } from 'vitest';
import { privacyFaults } from '../../scripts/check-content/privacy.ts';
import { type Files, reportWith, valid } from './library.ts';

const story = 'content/stories/first/index.md';
const blocks = 'content/stories/blocks/index.mdx';
const found = (text: string) => privacyFaults({ path: 'content/x.md', text }).map((fault) => fault.found);
const withPicture = (name: string, bytes: Uint8Array): Files => ({
  [`content/stories/blocks/${name}`]: bytes,
});

test.each([
  ['电话13812345678。', '手机号 138****5678'],
  ['138-1234-5678', '手机号 138****5678'],
  ['证件11010519491231002X', '身份证号 110****002X'],
  ['QQ：1234567', 'QQ 号 12****'],
  ['QQ群 12345678', 'QQ 群号 12****'],
  ['微信号: zhang_san88', '微信号 zha****an88'],
  ['请加微信 abc_12345', '微信号 abc****2345'],
  ['加微信zhangsan', '微信号 zh****'],
  ['微信 abc_12345', '微信号 abc****2345'],
  ['电话１３８１２３４５６７８', '手机号 138****5678'],
  ['写信到 ab_c@163.com', '私人邮箱 ab_****.com'],
])('%s is personal', (text, report) => expect(found(text)).toEqual([report]));

test.each([
  ['座机028-86110000'],
  ['标识码4151012763与代码510500'],
  ['110105194912310021（校验不对）'],
  ['https://x.cn/t/13812345678.html'],
  ['微信公众号：四川教育发布'],
  ['微信 miniprogram，微信扫一扫'],
  ['office@edu.example.cn'],
  ['2024年5月17日，19800000000000元'],
])('%s is not', (text) => expect(found(text)).toEqual([]));

test('captions of a video are read too', async () => {
  const files = { 'content/stories/first/film.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.000\n请拨打13812345678\n' };
  expect(await reportWith(files)).toEqual([
    'content/stories/first/film.vtt:4 | 可能泄露个人信息 | 手机号 138****5678 | 办公室的座机，或删去',
  ]);
});

test('the report never repeats what it found', async () => {
  const report = (await reportWith({ [story]: `${valid[story]}\n13812345678\n` })).join();
  expect(report).not.toContain('13812345678');
});

test('a picture that tells where it was taken', async () => {
  const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: '#0f6b58' } });
  const bytes = await picture
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '28/1 52/1 0/1' } })
    .jpeg()
    .toBuffer();
  expect(await reportWith(withPicture('gate.jpg', bytes))).toEqual([
    'content/stories/blocks/gate.jpg | 可能泄露个人信息 | 文件里记着拍摄地点（GPS） | 去掉位置信息再上传：Windows 里右键“属性 → 详细信息 → 删除属性和个人信息”',
  ]);
});

test('a picture too large for a phone, and one that is none', async () => {
  const large = await sharp({ create: { width: 2000, height: 9, channels: 3, background: '#0f6b58' } })
    .png()
    .toBuffer();
  expect(await reportWith({ ...withPicture('gate.png', large), ...withPicture('x.webp', Buffer.from('x')) })).toEqual([
    'content/stories/blocks/x.webp | 字段的值不对 | 打不开的图片 | 重新导出为 WebP、JPEG 或 PNG',
    'content/stories/blocks/gate.png | 图片太大 | 长边 2000 像素 | 缩小到 1600 像素以内；要让人放大细看的，不要缩小，在 media 里它的那一项写 zoom: true',
  ]);
});

test('a picture nobody names is no fault', async () =>
  expect(await reportWith({ [blocks]: valid[blocks], 'content/stories/blocks/spare.svg': '<svg/>' })).toEqual([]));
