import { expect, test } from 'vitest';
import { expiredConsents } from '../../scripts/check-content.ts';
import { libraryOf } from '../../scripts/check-content/library.ts';
import { readFile } from '../../scripts/check-content/read.ts';
import { faultKinds } from '../../src/base/faults.ts';
import { changed, type Files, faultsWith, reportWith, valid } from './library.ts';

const story = 'content/stories/first/index.md';
const event = 'content/events/2024/launch.yaml';

test('a valid library has no fault', async () => expect(await reportWith({})).toEqual([]));

test('the mark and line ends that Windows writes are accepted', async () => {
  const windows = Object.fromEntries(
    Object.entries(valid).map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
  );
  expect(await reportWith(windows)).toEqual([]);
});

test('with Windows line ends, lines are still counted right', async () => {
  const text = `\uFEFF${valid[story].replace('[launch]', '[lunch]').replaceAll('\n', '\r\n')}`;
  expect((await faultsWith({ [story]: text })).map((fault) => fault.line)).toEqual([9]);
});

test('every fault is told in one run, worst first', async () => {
  const files: Files = {
    ...changed(event, 'kind: ceremony', 'kind: ceremoni', 'end: "2024-05-17 11:00"', 'end: "2024-05-16"'),
    'content/stories/gbk/index.md': Buffer.from([0xb2, 0xe2, 0xca, 0xd4, 0x0a]),
    [story]: `${valid[story].replace('topic: reform', 'topic: reforms\nfoo: 1')}\n[x](javascript:alert(1)) 13812345678\n`,
  };
  expect((await faultsWith(files)).map(({ kind, file, line }) => `${kind} ${file}:${line ?? ''}`)).toEqual([
    'encoding content/stories/gbk/index.md:',
    'unsafeBody content/stories/first/index.md:23',
    'privacy content/stories/first/index.md:23',
    'unknownField content/stories/first/index.md:6',
    'wrongValue content/stories/first/index.md:5',
    'dateOrder content/events/2024/launch.yaml:6',
    'unknownReference content/events/2024/launch.yaml:2',
  ]);
});

test('a fault of one entry is not a second fault of those that name it', async () => {
  const broken = changed(event, 'series: joint', 'series: joined');
  expect((await faultsWith(broken)).map((fault) => fault.file)).toEqual([event]);
});

test('in production the footer’s duties must be filled in', async () => {
  expect(await reportWith({}, true)).toEqual([
    'content/site.yaml:10 | 正式发布前必须填写（duties.host） | （空） | 按本网站的实际情况填写主办单位',
    'content/site.yaml:10 | 正式发布前必须填写（duties.operator） | （空） | 按本网站的实际情况填写承办单位',
    'content/site.yaml:10 | 正式发布前必须填写（duties.siteCode） | （空） | 按本网站的实际情况填写网站标识码',
    'content/site.yaml:10 | 正式发布前必须填写（duties.icp） | （空） | 按本网站的实际情况填写ICP备案号',
    'content/site.yaml:10 | 正式发布前必须填写（duties.police） | （空） | 按本网站的实际情况填写公安备案号',
  ]);
});

test('a consent that has run out is a reminder, not a fault', async () => {
  const file = 'content/people/zhang-shifu.mdx';
  const library = libraryOf(
    readFile({ path: file, text: valid[file].replace('minor: false', 'minor: false, expires: "2024-12-31"') }, 'people', 'zhang-shifu'),
  );
  expect(expiredConsents(library, '2024-12-31')).toEqual([]);
  expect(expiredConsents(library, '2025-01-01')).toEqual([
    '提醒：content/people/zhang-shifu.mdx 的公开同意书（张师傅）2024-12-31 已经到期：重新签，或删去这个文件',
  ]);
});

test('the kinds are a closed list', () => expect(Object.keys(faultKinds)).toHaveLength(29));
