import { expect, test } from 'vitest';
import { wayTo } from '../../src/tours/way-to.ts';

const way = (to: string, metres?: number) => ({ to, metres, heading: 0, arrival: 0, manner: 'walk' as const });
const stops = [
  { id: 'gate', ways: [way('plaza', 80), way('river', 20)] },
  { id: 'river', ways: [way('gate', 20), way('library', 30)] },
  { id: 'plaza', ways: [way('gate', 80), way('library', 10)] },
  { id: 'library', ways: [way('plaza', 10), way('reading')] },
  { id: 'reading', ways: [way('library')] },
  { id: 'island', ways: [] },
];

test('the shortest way is told leg by leg, not the one with the fewest stops', () => {
  expect(wayTo(stops, 'gate', 'reading')?.map(({ to }) => to)).toEqual(['river', 'library', 'reading']);
  expect(wayTo(stops, 'gate', 'gate')).toEqual([]);
  expect(wayTo(stops, 'gate', 'island')).toBeUndefined();
});
