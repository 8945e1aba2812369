import { listed } from '../../../base/text.ts';
import type { Place } from '../../../places/place.ts';
import type { School } from '../../../schools/school.ts';
import type { Card } from '../../../site/card.ts';
import { t } from '../../../words/words.ts';

/** The share picture of a school, one for its page and its poster. */
export const schoolCard = (school: School, places: readonly Place[]): Card => ({
  title: school.name,
  kicker: `${listed(places.map(({ name }) => name))} · ${school.level} · ${school.ownership}`,
  badge: school.sample && t('site.sample'),
  kind: 'school',
});
