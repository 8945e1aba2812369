import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TextWriter } from '../../scripts/build/search-text.ts';
import { scanPage } from '../../scripts/build/pages.ts';
import { plain } from '../../src/search/plain.ts';
import { highlight, snippet } from '../../src/search/snippet.ts';
import { openText, type TextIndex } from '../../src/search/text-index.ts';
import { tokensOf } from '../../src/search/tokens.ts';

const variants = new Map([
  ['職', '职'],
  ['業', '业'],
]);
const bodies = [
  '茶艺室里，师傅说：先看水。茶艺不是表演。',
  '茶馆里的手艺',
  '国发〔2019〕4号文件，1+X证书，第12项',
  '融合之后的教育，产业很多',
  '产教融合，产教融合',
  '产教结合在前，军民融合在后',
];

let dir: string;
let text: TextIndex;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'search-'));
  const writer = new TextWriter(variants);
  bodies.forEach((body) => writer.add({ title: '题目', body }));
  writer.add(undefined);
  writer.add({ title: '職業教育', body: '' });
  const packed = await writer.write(dir);
  text = openText(packed, variants, (file) => readFile(join(dir, packed.folder, file)));
});
afterAll(() => rm(dir, { recursive: true }));

const found = async (phrase: string) => [...(await text.phrase(phrase)).keys()];

describe('the full text', () => {
  test('is found where the phrase stands, and nowhere else', async () => {
    expect(await found('茶艺')).toEqual([0]);
    expect(await found('产教融合')).toEqual([4]);
    expect(await found('教融')).toEqual([4]);
    expect(await found('融合产')).toEqual([]);
    expect(await found('不在其中')).toEqual([]);
    expect(await found('结合在前')).toEqual([5]);
  });
  test('counts how often, and knows the title', async () => {
    expect((await text.phrase('产教融合')).get(4)).toEqual({ count: 2, title: false });
    expect((await text.phrase('职业教育')).get(7)).toEqual({ count: 1, title: true });
  });
  test('knows numbers, letters and signs between them', async () => {
    expect(await found('国发〔2019〕4号')).toEqual([2]);
    expect(await found('国发(2019)4号')).toEqual([2]);
    expect(await found('1+x')).toEqual([2]);
    expect(await found('12')).toEqual([2]);
    expect(await found('2')).toEqual([]);
  });
  test('a lone character is found too', async () => {
    expect(await found('茶')).toEqual([0, 1]);
  });
  test('gives a page’s text back', async () => {
    expect(await text.read(1)).toEqual({ picture: '', body: '茶馆里的手艺' });
    expect(plain('職業', variants)).toBe('职业');
  });
  test('agrees with a plain search of the text for every stretch of it', async () => {
    const read = [...bodies.map((body) => `题目\n${body}`), '', '职业教育'];
    for (const body of read)
      for (const run of body.match(/\p{Script=Han}{2,}/gu) ?? [])
        for (let length = 2; length <= 4; length++)
          for (let at = 0; at + length <= run.length; at++) {
            const stretch = run.slice(at, at + length);
            const truth = read.flatMap((each, i) => (each.includes(stretch) ? [i] : []));
            expect(await found(stretch), stretch).toEqual(truth);
          }
  });
});

describe('units of text', () => {
  test('a gap keeps what is around it apart', () => {
    expect(tokensOf('国发〔2019〕4号').map(({ text: unit, at }) => `${unit}${at}`)).toEqual([
      '国0',
      '发1',
      '20193',
      '45',
      '号6',
    ]);
  });
});

describe('marking what answers', () => {
  const marks = (parts: { text: string; hit: boolean }[]) => parts.filter((part) => part.hit).map((part) => part.text);
  test('marks the word as it is written, traditional or full width', () => {
    expect(marks(highlight('第三届“川渝杯”，職業教育ＡＩ', ['川渝杯', '职业', 'ai'], variants))).toEqual([
      '川渝杯',
      '職業',
      'ＡＩ',
    ]);
  });
  test('cuts the text around the first answer', () => {
    const parts = snippet(`${'前'.repeat(200)}川渝杯${'后'.repeat(200)}`, ['川渝杯'], variants);
    expect(marks(parts)).toEqual(['川渝杯']);
    expect(parts[0]!.text).toBe('…');
    expect(parts.map((part) => part.text).join('').length).toBeLessThan(100);
  });
});

describe('what the search reads of a page', () => {
  test('is its marked part, without what is marked as no part of it, a line for each block', () => {
    const page =
      '<body><p>外</p><main data-search-body><h1>题<b>目</b></h1><p>一 段</p><nav data-search-ignore>旁</nav><button>按</button></main>';
    expect(scanPage(page).text).toBe('题目\n一 段');
    expect(scanPage('<body><main>字</main>').text).toBeUndefined();
  });
});
