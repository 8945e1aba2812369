import { formatRange } from '../base/dates.ts';
import { listed } from '../base/text.ts';
import { t } from '../words/words.ts';
import { type Event, formatWhen } from './event.ts';

/**
 * When an event is, in words that hold at any time. Where there is no date it says which: 未公布 only where the source
 * says so, else 未查到.
 * @param week the ends of its week, for events held some time in it
 */
export function whenText(
  event: Pick<Event, 'when' | 'part'>,
  week?: { start?: string | undefined; end?: string | undefined },
): string {
  const { when, part } = event;
  if ('undated' in when)
    return when.period ?? t(when.undated === '未公布' ? 'events.when.unpublished' : 'events.when.unknown');
  if ('during' in when)
    return week?.start && week.end
      ? t('events.when.week.dates', { range: formatRange(week.start, week.end) })
      : t('events.when.week');
  return `${formatWhen(event) ?? ''}${part ?? ''}`;
}

/** Who holds it: `四川省教育厅、重庆市教育委员会等` where the source or the entry leaves some out; empty where unknown. */
export function organisersText({ organisers, organisersMore }: Pick<Event, 'organisers' | 'organisersMore'>): string {
  const names = listed(organisers);
  return names && organisersMore ? t('events.organisers.more', { names }) : names;
}
