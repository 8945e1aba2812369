import type { Event } from '../events/event.ts';
import { t } from '../words/words.ts';

/** `首届`, `第二届`: an edition as people say it; digits where the numerals run out. */
export function cupName({ cup = 0 }: Pick<Event, 'cup'>): string {
  if (cup === 1) return t('joint.cup.edition.first');
  return t('joint.cup.edition', { n: t('joint.cup.numerals')[cup - 1] ?? cup });
}
