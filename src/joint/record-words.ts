import { chineseNumber, listed } from '../base/text.ts';
import { t } from '../words/words.ts';
import type { JointYear } from './joint.ts';

/** Which years have a record and which have none, as one sentence: a year nobody found is never counted as held. */
export function recordText(years: readonly JointYear[]): string {
  const named = (recorded: boolean) =>
    years.filter(({ events }) => events.length > 0 === recorded).map(({ year }) => String(year));
  const [held, missing] = [named(true), named(false)];
  return t(missing.length > 0 ? 'joint.record.missing' : 'joint.record', {
    first: held[0] ?? '',
    years: listed(held),
    n: chineseNumber(held.length),
    missing: listed(missing),
  });
}
