import { expect, test } from 'vitest';
import { editDistance, groupBy, hash, listed, nearest } from '../../src/base/text.ts';

test('edit distance counts characters, also those outside the basic plane', () => {
  expect(editDistance('kitten', 'sitting')).toBe(3);
  expect(editDistance('', '成都')).toBe(2);
  expect(editDistance('𠮷', '吉')).toBe(1);
});

test('the nearest word is one that may have been meant', () => {
  expect(nearest('sumary', ['title', 'summary', 'date'])).toBe('summary');
  expect(nearest('泸州职业技术学校', ['泸州职业技术学院', '宜宾职业技术学院'])).toBe('泸州职业技术学院');
  expect(nearest('xyz', ['title', 'summary'])).toBeUndefined();
});

test('groups keep the order in which their keys were seen', () => {
  expect([...groupBy([3, 1, 4, 1, 5], (n) => n % 2)]).toEqual([
    [1, [3, 1, 1, 5]],
    [0, [4]],
  ]);
});

test('hash is stable', () => expect(hash('职教')).toBe(hash('职教')));

test('lists read as Chinese', () => expect(listed(['川', '渝'])).toBe('川、渝'));
