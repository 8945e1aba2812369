import { formatPartial } from '../base/dates.ts';
import { t } from '../words/words.ts';
import { type Place, type PlaceCounts, placePath } from './place.ts';

/** When a place came or went, as announced; undefined where it was always there. */
export const termText = (place: Pick<Place, 'validFrom' | 'validTo'>): string | undefined =>
  place.validTo
    ? t('places.tile.until', { date: formatPartial(place.validTo) })
    : place.validFrom && t('places.tile.from', { date: formatPartial(place.validFrom) });

/** What a place's tile says on the places' own pages, where it leads to the page of the place. */
export function tileOf(place: Place, counts: PlaceCounts | undefined) {
  const parts = ['events', 'stories'] as const;
  const held = parts.flatMap((part) => (counts?.[part] ? [t(`places.tile.${part}`, { n: counts[part] })] : []));
  return {
    count: counts?.schools ?? 0,
    path: placePath(place),
    lines: [...held, termText(place) ?? ''].filter(Boolean),
  };
}
