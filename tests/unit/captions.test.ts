import { expect, test } from 'vitest';
import { readCaptions } from '../../src/base/caption-faults.ts';

test('captions are read with the second each line begins', () => {
  const text = 'WEBVTT\n\n00:01.400 --> 00:04.000\n第一句\n接着说\n\n01:02:03.500 --> 01:02:05.000\n<v 旁白>第二句\n';
  const { cues, faults } = readCaptions('film.vtt', text);
  expect(faults).toEqual([]);
  expect(cues.map(({ at, words }) => [at, words])).toEqual([
    [1.4, '第一句接着说'],
    [3723.5, '第二句'],
  ]);
});
