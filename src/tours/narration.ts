import type { Stop } from './tour.ts';

/** Characters a narrator says in a second: 240 a minute, the pace of a Chinese news reader slowed for listening. */
const PACE = 4;

/** Milliseconds a sentence stays when nothing is heard; never under two seconds at common speed. */
export const readingTime = (sentence: string, speed: number): number =>
  Math.max(2000, (sentence.length / PACE) * 1000) / speed;

/** What is heard or read at a stop. */
export const spoken = ({ say, text }: Pick<Stop, 'say' | 'text'>): string =>
  say.length > 0 ? say.map((sentence) => sentence.text).join('') : text;

/** Seconds from one stop to the next: the flight, and a look about. */
const ON_THE_WAY = 4;

/** Whole minutes it takes to hear or read some stops and to come from each to the next, at least one. */
export function minutesOf(stops: readonly Pick<Stop, 'say' | 'text'>[]): number {
  const told = stops.reduce((sum, stop) => sum + [...spoken(stop)].length, 0) / PACE;
  return Math.max(1, Math.round((told + ON_THE_WAY * (stops.length - 1)) / 60));
}
