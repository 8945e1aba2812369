import sharp from 'sharp';
import { expect, test } from 'vitest';
import { campus, campusWith } from './campus.ts';
import { type Files, reportWith, valid } from './library.ts';

const story = 'content/stories/blocks/index.mdx';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0f6b58' } })
    .jpeg()
    .toBuffer();
const [panorama, photo, huge] = await Promise.all([picture(4096, 2048), picture(800, 600), picture(8200, 4100)]);

/** The first bytes of each kind, and as many more as wanted. */
const bytesOf = (start: string, size = 64): Buffer => {
  const bytes = Buffer.alloc(size);
  bytes.write(start, 'latin1');
  return bytes;
};
const glb = (size?: number) => bytesOf('glTF\x02\0\0\0', size);
const mp3 = (size?: number) => bytesOf('ID3', size);

const model: string[] = ['shape: L形', 'shape: L形, model: ./teaching.glb'];
const allRound: string[] = ['    exits: [square, bridge]', '    photo: ./gate.jpg\n    exits: [square, bridge]'];
const sound: string[] = ['    exits: [square, bridge]', '    audio: { src: ./gate.mp3, captions: ./gate.vtt }\n    exits: [square, bridge]'];
const pictured: string[] = ['    exits: [square, bridge]', `    media:
      - { type: picture, id: sign, src: ./gate.jpg, alt: 校门口的导览牌, credit: 测试, licence: 自有 }
      - { type: video, id: film, src: ./gate.mp4, poster: ./gate.jpg, alt: 校门口的短片, captions: ./gate.vtt, transcript: 没有声音。镜头从校门外慢慢推进到广场，旗子在飘。, seconds: 8, credit: 测试, licence: 自有 }
    exits: [square, bridge]`];
const captions = 'WEBVTT\n\n00:00.000 --> 00:02.000\n欢迎来到测试校园。\n';

/** Files beside the campus. */
const beside = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`content/tours/yard/${name}`, text]));

test('a model, an all-round photo, a recording and the drawn pictures may lie beside a campus', async () => {
  const files = beside({
    'teaching.glb': glb(1_400_000),
    'gate.jpg': panorama,
    'gate.mp3': mp3(900_000),
    'gate.vtt': captions,
    'stills/manifest.json': '{}',
    'stills/entry/1600.avif': 'x',
    'stills/entry-1600.jpg': huge,
  });
  expect(await reportWith({ ...campusWith(...model, ...sound, ...allRound), ...files })).toEqual([]);
});

test('a stop may show pictures and a film of its own', async () => {
  const files = beside({ 'gate.jpg': photo, 'gate.mp4': 'x', 'gate.vtt': captions });
  expect(await reportWith({ ...campusWith(...pictured), ...files })).toEqual([]);
});

/** A story whose picture is another one, beside a campus with the drawn picture of its gate. */
const storyWith = (src: string): Files => ({
  ...campusWith(),
  ...beside({ 'stills/gate.jpg': photo, 'gate.jpg': photo }),
  [story]: valid[story]!.toString().replace('./gate.svg', src),
});

/** A campus with a recording and these captions. */
const withCaptions = (text: string): Files => ({ ...campusWith(...sound), ...beside({ 'gate.mp3': mp3(), 'gate.vtt': text }) });

/** Files of a campus: line, what is wrong (field), what was found, what to write. */
const cases: [string, Files, string[]][] = [
  ['a model that is not there', campusWith(...model), ['content/tours/yard/tour.yaml:13 | 引用的文件不存在（buildings 第 2 项的 model） | ./teaching.glb | 把文件放进 content/tours/yard/']],
  ['a model in other letters, as Windows allows', { ...campusWith(...model), ...beside({ 'Teaching.glb': 'x' }) }, ['content/tours/yard/tour.yaml:13 | 引用的文件不存在（buildings 第 2 项的 model） | ./teaching.glb | 最接近的是：./Teaching.glb（大小写要一致）']],
  ['a model too heavy', { ...campusWith(...model), ...beside({ 'teaching.glb': glb(1_600_000) }) }, ['content/tours/yard/tour.yaml:13 | 文件太大（buildings 第 2 项的 model） | ./teaching.glb，1.6 MB | 不超过 1.5 MB：请做模型的人减少面数、缩小贴图']],
  ['a model of another kind', campusWith('shape: L形', 'shape: L形, model: ./teaching.fbx'), ['content/tours/yard/tour.yaml:13 | 字段的值不对（buildings 第 2 项的 model） | ./teaching.fbx | 与本文件放在一起的 .glb，例如 ./library.glb；名字只用字母、数字、短横和下划线']],
  ['a photo that is not there', campusWith(...allRound), ['content/tours/yard/tour.yaml:37 | 引用的文件不存在（stops 第 1 项的 photo） | ./gate.jpg | 把文件放进 content/tours/yard/']],
  ['a photo that is not all round', { ...campusWith(...allRound), ...beside({ 'gate.jpg': photo }) }, ['content/tours/yard/tour.yaml:37 | 字段的值不对（stops 第 1 项的 photo） | ./gate.jpg，800 × 600 像素 | 宽是高的两倍的 360° 全景照片（等距柱状投影），例如 4096 × 2048']],
  ['a photo too wide', { ...campusWith(...allRound), ...beside({ 'gate.jpg': huge }) }, ['content/tours/yard/tour.yaml:37 | 图片太大（stops 第 1 项的 photo） | ./gate.jpg，8200 × 4100 像素 | 缩小到宽 8192 像素以内']],
  ['a large picture that no stop shows', { ...campusWith(), ...beside({ 'gate.jpg': panorama }) }, ['content/tours/yard/gate.jpg | 图片太大 | 长边 4096 像素 | 缩小到 1600 像素以内；如果是 360° 全景照片，不要缩小，在它的那一站写 photo: ./gate.jpg']],
  ['a recording and captions that are not there', campusWith(...sound), ['content/tours/yard/tour.yaml:37 | 引用的文件不存在（stops 第 1 项的 audio.src） | ./gate.mp3 | 把文件放进 content/tours/yard/', 'content/tours/yard/tour.yaml:37 | 引用的文件不存在（stops 第 1 项的 audio.captions） | ./gate.vtt | 把文件放进 content/tours/yard/']],
  ['a picture and a film of a stop that are not there', campusWith(...pictured), ['content/tours/yard/tour.yaml:38 | 引用的文件不存在（stops 第 1 项的 media 第 1 项的 src） | ./gate.jpg | 把文件放进 content/tours/yard/', 'content/tours/yard/tour.yaml:39 | 引用的文件不存在（stops 第 1 项的 media 第 2 项的 src） | ./gate.mp4 | 把文件放进 content/tours/yard/', 'content/tours/yard/tour.yaml:39 | 引用的文件不存在（stops 第 1 项的 media 第 2 项的 poster） | ./gate.jpg | 把文件放进 content/tours/yard/', 'content/tours/yard/tour.yaml:39 | 引用的文件不存在（stops 第 1 项的 media 第 2 项的 captions） | ./gate.vtt | 把文件放进 content/tours/yard/']],
  ['a picture of a stop without words', { ...campusWith(pictured[0]!, pictured[1]!.replace('alt: 校门口的导览牌, ', '')), ...beside({ 'gate.jpg': photo, 'gate.mp4': 'x', 'gate.vtt': captions }) }, ['content/tours/yard/tour.yaml:38 | 图片没有替代文字（stops 第 1 项的 media 第 1 项的 alt） | 没有写 alt | 至少四个字，说清图里有什么']],
  ['two media of a stop with one id', { ...campusWith(pictured[0]!, pictured[1]!.replace('id: film', 'id: sign')), ...beside({ 'gate.jpg': photo, 'gate.mp4': 'x', 'gate.vtt': captions }) }, ['content/tours/yard/tour.yaml:39 | 编号重复（stops 第 1 项的 media 第 2 项的 id） | 编号“sign”用了两次 | 每个图片、视频各用一个编号']],
  ['a recording too heavy', { ...campusWith(...sound), ...beside({ 'gate.mp3': mp3(1_100_000), 'gate.vtt': captions }) }, ['content/tours/yard/tour.yaml:37 | 文件太大（stops 第 1 项的 audio.src） | ./gate.mp3，1.1 MB | 不超过 1 MB：存成单声道、64 kbps，或把讲解写短']],
  ['a recording of another kind', campusWith(sound[0]!, sound[1]!.replace('.mp3', '.wav')), ['content/tours/yard/tour.yaml:37 | 字段的值不对（stops 第 1 项的 audio.src） | ./gate.wav | 与本文件放在一起的 .mp3 或 .m4a，例如 ./gate.mp3；名字只用字母、数字、短横和下划线']],
  ['captions of another length than the words', { ...campusWith(...sound), ...beside({ 'gate.mp3': mp3(), 'gate.vtt': `${captions}\n00:02.000 --> 00:04.000\n再见。\n` }) }, ['content/tours/yard/tour.yaml:37 | 字段的值不对（stops 第 1 项的 audio.captions） | ./gate.vtt 有 2 条字幕，say 有 1 句 | 每句讲解一条字幕，次序一样']],
  ['captions without their first line', withCaptions(captions.replace('WEBVTT\n\n', '')), ['content/tours/yard/gate.vtt:1 | 字段的值不对 | 00:00.000 --> 00:02.000 | 第一行写 WEBVTT，第二行空着']],
  ['captions with commas', withCaptions(captions.replaceAll('.000', ',000')), ['content/tours/yard/gate.vtt:3 | 字段的值不对 | 00:00,000 --> 00:02,000 | 时间写成 00:00.000 --> 00:03.000：半角冒号，秒后面用小数点和三位数']],
  ['captions that end before they begin', withCaptions(captions.replace('00:00.000', '00:03.000')), ['content/tours/yard/gate.vtt:3 | 字段的值不对 | 00:03.000 --> 00:02.000 | 结束的时间比开始晚']],
  ['captions that say something else', withCaptions(captions.replace('测试', '我的')), ['content/tours/yard/gate.vtt:4 | 字段的值不对 | 第 1 条字幕：欢迎来到我的校园。 | 与讲解 say 第 1 句一样：欢迎来到测试校园。']],
  ['captions close upon one another, with an arrow in their words', { ...campusWith(...sound, '[{ text: 欢迎来到测试校园。 }]', '[{ text: 从这里→里面。 }, { text: 再见，老师。 }]'), ...beside({ 'gate.mp3': mp3(), 'gate.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\n从这里→里面。\n00:01.000 --> 00:02.000\n再见，老师。\n' }) }, []],
  ['captions of a film with arrows of Chinese typing', { 'content/stories/first/film.vtt': 'WEBVTT\n\n00:00.000 → 00:02.000\n你好\n' }, ['content/stories/first/film.vtt:3 | 字段的值不对 | 00:00.000 → 00:02.000 | 时间写成 00:00.000 --> 00:03.000：半角冒号，秒后面用小数点和三位数']],
  ['captions with other marks and hours', withCaptions('WEBVTT\r\n\r\n1\r\n00:00:00.000 --> 00:00:02.000\r\n欢迎，来到\r\n测试校园\r\n'), []],
  ['a recording without its words', { ...campusWith(...sound, '    say: [{ text: 欢迎来到测试校园。 }]\n', ''), ...beside({ 'gate.mp3': mp3(), 'gate.vtt': captions }) }, ['content/tours/yard/tour.yaml:36 | 缺少必填的字段（stops 第 1 项的 audio） | 有录音 audio，没有讲解 say | 把录音里的话一句一句写进 say，听不见的人靠它']],
  ['a folder without its text', { 'content/tours/yard/gate.jpg': photo, 'content/tours/yard/stills/entry.webp': 'x' }, ['content/tours/yard/ | 文件放的位置或名字不对 | 这个文件夹里没有 tour.yaml | 新建 tour.yaml']],
  ['a text of another name', { 'content/tours/yard/campus.yaml': campus }, ['content/tours/yard/campus.yaml:1 | 文件放的位置或名字不对 | content/tours/yard/campus.yaml | content/tours/<编号>/tour.yaml']],
  ['a text beside the folders', { 'content/tours/yard.yaml': campus }, ['content/tours/yard.yaml:1 | 文件放的位置或名字不对 | content/tours/yard.yaml | content/tours/<编号>/tour.yaml']],
  ['.yml', { 'content/tours/yard/tour.yml': campus }, ['content/tours/yard/tour.yml:1 | 文件放的位置或名字不对 | tour.yml | tour.yaml']],
  ['a folder in Chinese', { 'content/tours/本部/tour.yaml': campus }, ['content/tours/本部/tour.yaml:1 | 文件放的位置或名字不对 | 文件名里的“本部” | content/tours/<编号>/tour.yaml；编号只用小写字母、数字和短横']],
  ['a draft', { 'content/tours/_draft/tour.yaml': 'x: 1\n' }, []],
  ['a story with a picture of a stop', storyWith('../../tours/yard/stills/gate.jpg'), []],
  ['a story with a picture of a stop that has none', storyWith('../../tours/yard/stills/gates.jpg'), ['content/stories/blocks/index.mdx:9 | 引用的文件不存在（media 第 1 项的 src） | ../../tours/yard/stills/gates.jpg | 最接近的是：../../tours/yard/stills/gate.jpg']],
  ['a story with a picture from elsewhere', storyWith('../../tours/yard/gate.jpg'), ['content/stories/blocks/index.mdx:9 | 字段的值不对（media 第 1 项的 src） | ../../tours/yard/gate.jpg | 以 ./ 开头、与本文件放在一起的图片，例如 ./gate.webp；或线上校园的画面 ../../tours/tianfu/stills/gate.jpg']],
  ['a model beside a story', { 'content/stories/first/gate.glb': 'x' }, ['content/stories/first/gate.glb:1 | 文件放的位置或名字不对 | gate.glb，网站不读这种文件 | 移出 content 文件夹']],
  ['a list beside a campus that is not the site’s', { ...campusWith(), ...beside({ 'stops.json': '{}' }) }, ['content/tours/yard/stops.json:1 | 文件放的位置或名字不对 | stops.json，网站不读这种文件 | 移出 content 文件夹']],
];

test.each(cases)('%s', async (_, files, report) => expect(await reportWith(files)).toEqual(report));

/** The same pictures and sounds under another ending, and names and sizes that a photo cannot have. */
const allRoundAs = (name: string): string[] => [allRound[0]!, allRound[1]!.replace('gate.jpg', name)];
const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#0f6b58' } }).png().toBuffer();
const [narrow, heavy] = [await picture(1024, 512), Buffer.concat([panorama, Buffer.alloc(4_200_000)])];
const mp3With = (bytes: Buffer): Files => ({ ...campusWith(...sound), ...beside({ 'gate.mp3': bytes, 'gate.vtt': captions }) });
const m4aSound: string[] = [sound[0]!, sound[1]!.replace('.mp3', '.m4a')];

const kinds: [string, Files, string[]][] = [
  ['a model that is only called one', { ...campusWith(...model), ...beside({ 'teaching.glb': bytesOf('Kaydara FBX') }) }, ['content/tours/yard/tour.yaml:13 | 字段的值不对（buildings 第 2 项的 model） | ./teaching.glb，不是 .glb 文件，只是改了名字 | 请做模型的人导出为 glTF 2.0 的 .glb（二进制）；改扩展名没有用']],
  ['a model of the old version', { ...campusWith(...model), ...beside({ 'teaching.glb': bytesOf('glTF\x01\0\0\0') }) }, ['content/tours/yard/tour.yaml:13 | 字段的值不对（buildings 第 2 项的 model） | ./teaching.glb，是旧版的 .glb | 请做模型的人导出为 glTF 2.0 的 .glb（二进制）；改扩展名没有用']],
  ['an empty model', { ...campusWith(...model), ...beside({ 'teaching.glb': '' }) }, ['content/tours/yard/tour.yaml:13 | 字段的值不对（buildings 第 2 项的 model） | ./teaching.glb，是空的文件 | 重新复制一次：上传或拷贝时断了']],
  ['a recording that is only called one', mp3With(bytesOf('RIFF')), ['content/tours/yard/tour.yaml:37 | 字段的值不对（stops 第 1 项的 audio.src） | ./gate.mp3，不是 .mp3 文件，只是改了名字 | 用录音或剪辑软件导出为 .mp3；改扩展名没有用']],
  ['a recording of a phone under another ending', mp3With(bytesOf('\0\0\0 ftypM4A ')), ['content/tours/yard/tour.yaml:37 | 字段的值不对（stops 第 1 项的 audio.src） | ./gate.mp3，其实是 .m4a 文件 | ./gate.m4a：文件和这一行都改名']],
  ['a recording without a tag', mp3With(bytesOf('\xff\xfb\x90')), []],
  ['a recording of a phone', { ...campusWith(...m4aSound), ...beside({ 'gate.m4a': bytesOf('\0\0\0 ftypM4A '), 'gate.vtt': captions }) }, []],
  ['a recording of a phone that is none', { ...campusWith(...m4aSound), ...beside({ 'gate.m4a': bytesOf('#!AMR'), 'gate.vtt': captions }) }, ['content/tours/yard/tour.yaml:37 | 字段的值不对（stops 第 1 项的 audio.src） | ./gate.m4a，不是 .m4a 文件，只是改了名字 | 用录音或剪辑软件导出为 .m4a；改扩展名没有用']],
  ['a photo too narrow', { ...campusWith(...allRound), ...beside({ 'gate.jpg': narrow }) }, ['content/tours/yard/tour.yaml:37 | 字段的值不对（stops 第 1 项的 photo） | ./gate.jpg，1024 × 512 像素 | 至少宽 2048 像素，不然看不清：用相机的原图，例如 4096 × 2048']],
  ['a photo too heavy', { ...campusWith(...allRound), ...beside({ 'gate.jpg': heavy }) }, ['content/tours/yard/tour.yaml:37 | 图片太大（stops 第 1 项的 photo） | ./gate.jpg，4.2 MB | 不超过 4 MB：另存为质量 80 左右的 JPEG，或缩小到 6144 × 3072']],
  ['a photo with a Chinese name', { ...campusWith(...allRoundAs('校门.jpg')), ...beside({ '校门.jpg': panorama }) }, ['content/tours/yard/tour.yaml:37 | 字段的值不对（stops 第 1 项的 photo） | ./校门.jpg | 与本文件放在一起的照片，例如 ./gate.jpg；名字只用字母、数字、短横和下划线']],
  ['a picture of another kind than its ending', { ...campusWith(), ...beside({ 'gate.jpg': png }) }, ['content/tours/yard/gate.jpg | 字段的值不对 | gate.jpg，其实是 .png 图片 | 改名为 gate.png，写着它的地方一起改；或重新导出']],
  ['captions that are not there beside a recording of their name', { ...campusWith(...sound), ...beside({ 'gate.mp3': mp3() }) }, ['content/tours/yard/tour.yaml:37 | 引用的文件不存在（stops 第 1 项的 audio.captions） | ./gate.vtt | 把文件放进 content/tours/yard/']],
  ['captions that are not there beside others', { ...campusWith(...sound), ...beside({ 'gate.mp3': mp3(), 'gates.vtt': captions }) }, ['content/tours/yard/tour.yaml:37 | 引用的文件不存在（stops 第 1 项的 audio.captions） | ./gate.vtt | 最接近的是：./gates.vtt']],
];

test.each(kinds)('%s', async (_, files, report) => expect(await reportWith(files)).toEqual(report));

test('a campus that cannot be read may still be named', async () => {
  const route = campusWith('[entry, square, machines]', '[entry, hills/entry]');
  const report = await reportWith({ ...route, 'content/tours/hills/tour.yml': campus });
  expect(report.map((line) => line.split(' | ')[0])).toEqual(['content/tours/hills/tour.yml:1']);
});
