import { t } from '../words/words.ts';
import { facetKinds } from './packed.ts';
import { tiers } from './tiers.ts';

/** What the scripts of search and finder say, for `data-words`. */
export function panelWords(): Record<string, string> {
  return {
    start: t('search.status.start'),
    busy: t('search.status.busy'),
    count: t('search.status.count'),
    'count.more': t('search.status.more'),
    none: t('search.status.none'),
    'none.narrowed': t('search.status.none.narrowed'),
    guess: t('search.status.guess'),
    near: t('search.status.near'),
    instead: t('search.status.instead'),
    titles: t('search.titles'),
    failed: t('search.failed'),
    sample: t('search.sample'),
    see: t('search.see'),
    chip: t('search.chip'),
    'chip.years': t('search.chip.years'),
    'chip.all': t('search.chip.all'),
    'facet.all': t('search.facet.all'),
    'facet.fewer': t('search.facet.fewer'),
    'facet.any': t('search.any'),
    'facet.find': t('search.facet.find'),
    'facet.year.from': t('search.facet.year.from'),
    'facet.year.to': t('search.facet.year.to'),
    ...Object.fromEntries(facetKinds.map((kind) => [`facet.${kind}`, t(`search.facet.${kind}`)])),
    ...Object.fromEntries(
      [...tiers, 'suggested' as const].flatMap((tier) => [
        [`tier.${tier}`, t(`search.tier.${tier}`)],
        [`tier.${tier}.note`, t(`search.tier.${tier}.note`)],
      ]),
    ),
  };
}
