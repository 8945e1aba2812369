import { addDays, shanghaiDay } from '../base/dates.ts';

/** Where an instant stands towards a week: days still to go, the day it is, or that it is over. */
export type Phase = { phase: 'before'; days: number } | { phase: 'during'; day: number } | { phase: 'after' };

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/**
 * The phase of a week at an instant, by the calendar in Shanghai, whatever zone the device is set to.
 * @param start first day, `2024-05-12`
 * @param end last day, included
 */
export function phaseOf(start: string, end: string, now: Date): Phase {
  const today = shanghaiDay(now);
  if (today < start) return { phase: 'before', days: dayNumber(start) - dayNumber(today) };
  if (today < addDays(end, 1)) return { phase: 'during', day: dayNumber(today) - dayNumber(start) + 1 };
  return { phase: 'after' };
}
