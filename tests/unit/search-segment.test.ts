import { describe, expect, test } from 'vitest';
import { segment } from '../../src/search/segment.ts';
import { openVocabulary } from '../../src/search/vocabulary.ts';
import { catalogue } from './search-sample.ts';

const vocabulary = openVocabulary(catalogue);
const cut = (text: string) => segment(text, vocabulary).map(({ text: piece, term }) => piece + (term ? '' : '?'));

describe('a sentence is cut into words', () => {
  test.each([
    ['永川有哪些学校', ['永川', '有哪些', '学校']],
    ['我想学护理', ['我想', '学', '护理']],
    ['泸州启动仪式', ['泸州', '启动仪式']],
    ['公立永川', ['公立', '永川']],
  ])('%s', (text, pieces) => expect(cut(text)).toEqual(pieces));

  test('what nobody knows stays whole, even where a letter of it asks', () => {
    expect(cut('学海无涯')).toEqual(['学海无涯?']);
    expect(cut('泸州火星')).toEqual(['泸州', '火星?']);
  });
  test('a Latin word or a number is never cut', () => {
    const terms = new Map([...vocabulary.terms, ['ai', { text: 'ai', meanings: [{ kind: 'word' as const }] }]]);
    const withAi = { ...vocabulary, terms };
    expect(segment('mail', withAi).map(({ text }) => text)).toEqual(['mail']);
    expect(segment('ai技术', withAi)[0]!.term).toBeDefined();
  });
});
