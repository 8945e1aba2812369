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

test('the nearest word is first the same in other letters, then one that holds it whole', () => {
  const shapes = ['矩形', 'L形', 'U形', '回字形'];
  expect(['l形', 'Ｌ形', 'ｕ形'].map((word) => nearest(word, shapes))).toEqual(['L形', 'L形', 'U形']);
  expect(nearest('车床', ['病床', '绣架', '数控车床'])).toBe('数控车床');
  expect(nearest('gate', ['date', 'gates', 'main-gate'])).toBe('main-gate');
  expect(nearest('hu-li', ['hu-li-lei', 'ti-yu-lei'])).toBe('hu-li-lei');
  expect(nearest('学生宿舍楼', ['教学楼', '宿舍', '校门'])).toBe('宿舍');
  // Letters in the middle of a word are no word.
  expect(nearest('at', ['latest', 'status'])).toBeUndefined();
});

test('groups keep the order in which their keys were seen', () => {
  expect([...groupBy([3, 1, 4, 1, 5], (n) => n % 2)]).toEqual([
    [1, [3, 1, 1, 5]],
    [0, [4]],
  ]);
});

test('hash is stable', () => expect(hash('职教')).toBe(hash('职教')));

test('lists read as Chinese', () => expect(listed(['川', '渝'])).toBe('川、渝'));
