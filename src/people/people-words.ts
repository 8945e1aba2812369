import { countApart } from '../base/samples.ts';
import { t } from '../words/words.ts';
import type { Person } from './person.ts';

/** What the page of people says of itself; invented people are never counted among the real. */
export function peopleWords(people: readonly Pick<Person, 'sample'>[]): { lede: string; description: string } {
  const { real, samples } = countApart(people);
  if (real === 0)
    return { lede: t('people.lede.samples', { n: samples }), description: t('people.description.samples') };
  const also = samples > 0 ? t('people.lede.also', { n: samples }) : '';
  return { lede: t('people.lede') + also, description: t('people.description', { n: real }) };
}
