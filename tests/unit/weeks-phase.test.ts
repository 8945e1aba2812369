import { describe, expect, it } from 'vitest';
import { phaseOf } from '../../src/weeks/phase.ts';

const week = ['2024-05-12', '2024-05-18'] as const;

describe('where a visitor stands towards a week', () => {
  it('counts the days that are left, by the Shanghai calendar', () => {
    expect(phaseOf(...week, new Date('2024-05-11T15:59:59Z'))).toEqual({ phase: 'before', days: 1 });
    expect(phaseOf(...week, new Date('2024-01-01T00:00:00Z'))).toEqual({ phase: 'before', days: 132 });
  });
  it('begins at midnight in Shanghai, not at midnight of the device', () => {
    expect(phaseOf(...week, new Date('2024-05-11T16:00:00Z'))).toEqual({ phase: 'during', day: 1 });
  });
  it('is still on in the last minute of the last day', () => {
    expect(phaseOf(...week, new Date('2024-05-18T15:59:00Z'))).toEqual({ phase: 'during', day: 7 });
    expect(phaseOf(...week, new Date('2024-05-18T16:00:00Z'))).toEqual({ phase: 'after' });
  });
  it('crosses a year’s end', () => {
    expect(phaseOf('2024-12-30', '2025-01-05', new Date('2025-01-01T04:00:00Z'))).toEqual({ phase: 'during', day: 3 });
  });
});
