import { type Event, formatWhen, formatWhere } from '../events/event.ts';
import { t } from '../words/words.ts';

/** `首届`, `第二届`: an edition as people say it; digits where the numerals run out. */
export function cupName({ cup = 0 }: Pick<Event, 'cup'>): string {
  if (cup === 1) return t('joint.cup.edition.first');
  return t('joint.cup.edition', { n: t('joint.cup.numerals')[cup - 1] ?? cup });
}

/** When an edition was held; where only its prize-giving is dated, says so. */
export function cupWhen(cup: Event): string {
  const when = formatWhen(cup);
  if (!when) return t('events.unknown');
  return cup.part ? t('joint.cup.when.part', { when, part: cup.part }) : when;
}

/** Where an edition was held; where only the place of its prize-giving is known, says so. */
export function cupWhere(cup: Event): string {
  const where = formatWhere(cup);
  if (!where) return t('events.unknown');
  return cup.part ? t('joint.cup.where.part', { where, part: cup.part }) : where;
}
