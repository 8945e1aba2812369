import type { Word } from '../words.ts';

/** English, as far as it goes: a missing string falls back to Chinese, an invented key is a type error. */
export const en: Partial<Record<Word, string>> = {
  'site.skip': 'Skip to content',
  'site.nav.label': 'Main',
  'site.nav.events': 'Programme',
  'site.nav.joint': 'Joint week',
  'site.nav.exhibition': 'Exhibition',
  'site.nav.schools': 'Schools',
  'site.nav.weeks': 'Ten years',
  'site.nav.search': 'Search',
  'site.elder': 'Large text',
  'site.theme': 'Light or dark',
  'site.sample': 'Sample',
};
