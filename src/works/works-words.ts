import { countApart } from '../base/samples.ts';
import { t } from '../words/words.ts';
import type { Work } from './work.ts';

/** What the page of works says of itself; samples are never counted among works. */
export function worksWords(works: readonly Pick<Work, 'sample'>[]): { lede: string; description: string } {
  const { real, samples } = countApart(works);
  if (real === 0) return { lede: t('works.lede.samples', { n: samples }), description: t('works.description.samples') };
  const also = samples > 0 ? t('works.lede.also', { n: samples }) : '';
  return { lede: t('works.lede') + also, description: t('works.description', { n: real }) };
}
