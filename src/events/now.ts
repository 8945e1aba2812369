import { dayOf, shanghaiDay, shanghaiStamp, timeOf } from '../base/dates.ts';

/** From when to when, as content has it: days or days with a time, Asia/Shanghai; one day when there is no end. */
export interface Span {
  start: string;
  end?: string | undefined;
}

export type NowState = 'today' | 'tomorrow' | 'running' | 'over' | 'ahead';

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/**
 * Where an instant stands towards a span, by Shanghai's calendar whatever zone the device is set to. A missing time
 * of day is never guessed: an event of one day is 今天 until midnight, one of several days is 进行中.
 * @returns the state, and the days still to go when it lies ahead
 */
export function nowState(span: Span, now: Date): { state: NowState; days: number } {
  const today = shanghaiDay(now);
  const [first, last] = [dayOf(span.start), dayOf(span.end ?? span.start)];
  const days = dayNumber(first) - dayNumber(today);
  if (days > 1) return { state: 'ahead', days };
  if (days === 1) return { state: 'tomorrow', days };
  const stamp = shanghaiStamp(now);
  const endsAt = span.end && timeOf(span.end);
  if (today > last || (endsAt && stamp >= span.end!)) return { state: 'over', days: 0 };
  const startsAt = timeOf(span.start);
  const begun = today > first || (startsAt ? stamp >= span.start : first !== last);
  return { state: begun && (first !== last || endsAt) ? 'running' : 'today', days: 0 };
}

/** The words for a state: the texts in the order 今天, 明天, 进行中, 已结束, 还有 {n} 天, joined by `|`. */
export function nowLabel(span: Span, now: Date, words: string): string {
  const { state, days } = nowState(span, now);
  const order: NowState[] = ['today', 'tomorrow', 'running', 'over', 'ahead'];
  return (words.split('|')[order.indexOf(state)] ?? '').replace('{n}', String(days));
}
