import { describe, expect, it } from 'vitest';
import { threadSegments } from '../../src/weeks/threads.ts';

const plain = { launches: [] };
const joint = { launches: [{ scope: '川渝联合' as const }] };
const ends = (path: string) => path.match(/-?\d+/g)!.map(Number).slice(-2);
const starts = (path: string) => path.match(/-?\d+/g)!.map(Number).slice(0, 2);

describe('the two threads of the timeline', () => {
  const segments = threadSegments([plain, plain, joint, plain, joint], 'down');

  it('run apart until the first joint week and are woven from it on', () => {
    expect(segments.map((segment) => segment.woven)).toEqual([false, false, true, true, true]);
  });
  it('claim no joint week where none is recorded: that edition is dashed', () => {
    expect(segments.map((segment) => segment.recorded)).toEqual([true, true, true, false, true]);
  });
  it('are straight while apart and cross once in every later edition', () => {
    expect(segments[0]!.shu).toBe('M22 0L22 100');
    expect(segments[2]!.shu).toBe('M22 0C22 50 78 50 78 100');
  });
  it('go on where the last edition left them', () => {
    segments.slice(1).forEach((segment, i) => {
      expect(starts(segment.shu)[0]).toBe(ends(segments[i]!.shu)[0]);
      expect(starts(segment.yu)[0]).toBe(ends(segments[i]!.yu)[0]);
    });
  });
  it('never lie on the same side at an end', () => {
    for (const segment of segments) expect(ends(segment.shu)[0]! + ends(segment.yu)[0]!).toBe(100);
  });
  it('stay apart for ever when no joint week is known', () => {
    expect(threadSegments([plain, plain], 'along').every((segment) => !segment.woven)).toBe(true);
  });
});
