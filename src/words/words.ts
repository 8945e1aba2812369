import { fillSlots } from '../base/slots.ts';
import { en } from './en/words.ts';
import { data } from './zh-CN/data.ts';
import { events } from './zh-CN/events.ts';
import { exhibition } from './zh-CN/exhibition.ts';
import { home } from './zh-CN/home.ts';
import { joint } from './zh-CN/joint.ts';
import { majors } from './zh-CN/majors.ts';
import { people } from './zh-CN/people.ts';
import { places } from './zh-CN/places.ts';
import { policies } from './zh-CN/policies.ts';
import { schoolMajors } from './zh-CN/school-majors.ts';
import { schools } from './zh-CN/schools.ts';
import { schoolsKeep } from './zh-CN/schools-keep.ts';
import { schoolsPaths } from './zh-CN/schools-paths.ts';
import { search } from './zh-CN/search.ts';
import { site } from './zh-CN/site.ts';
import { stories } from './zh-CN/stories.ts';
import { tours } from './zh-CN/tours.ts';
import { toursLive } from './zh-CN/tours-live.ts';
import { weeks } from './zh-CN/weeks.ts';
import { works } from './zh-CN/works.ts';

/** Every interface string in the first language. Keys are `room.part.name`; values may hold `{name}` slots. */
const zh = {
  ...site,
  ...home,
  ...search,
  ...places,
  ...majors,
  ...schools,
  ...schoolsKeep,
  ...schoolsPaths,
  ...schoolMajors,
  ...policies,
  ...events,
  ...joint,
  ...people,
  ...stories,
  ...works,
  ...exhibition,
  ...weeks,
  ...tours,
  ...toursLive,
  ...data,
};

/** A key of the first language; a string invented in another language is a type error. */
export type Word = keyof typeof zh;

export const languages = { 'zh-CN': zh as Record<Word, string>, en: en as Partial<Record<Word, string>> };
export type Language = keyof typeof languages;

/** The language this build speaks; the site has one at a time until a second is complete. */
export const language: Language = 'zh-CN';

/**
 * The interface string for a key, with `{name}` slots filled. A string that a language lacks falls back to the first.
 */
export function t(key: Word, values: Record<string, string | number> = {}, lang: Language = language): string {
  const text = languages[lang][key] ?? languages['zh-CN'][key];
  return fillSlots(text, values);
}
