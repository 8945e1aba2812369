import { z } from 'zod';
import type { Entry } from '../../src/base/entry.ts';
import { eventKindSchema, eventSchema } from '../../src/events/schema.ts';
import { interestSchema, majorSchema } from '../../src/majors/schema.ts';
import { personSchema } from '../../src/people/schema.ts';
import { placeSchema } from '../../src/places/schema.ts';
import { policySchema } from '../../src/policies/schema.ts';
import { majorListSchema } from '../../src/schools/teaching-schema.ts';
import { schoolSchema } from '../../src/schools/schema.ts';
import { pageSchema } from '../../src/site/page-schema.ts';
import { lexiconSchema } from '../../src/search/schema.ts';
import { siteSchema } from '../../src/site/schema.ts';
import { storySchema } from '../../src/stories/schema.ts';
import { topicSchema } from '../../src/stories/topic-schema.ts';
import { tourSchema } from '../../src/tours/schema.ts';
import { weekSchema } from '../../src/weeks/schema.ts';
import { workPageSchema } from '../../src/works/page-schema.ts';
import { workSchema } from '../../src/works/schema.ts';

/** A picture lies beside its entry, or is one the site drew of a campus. */
const PICTURE = /^(\.\/|(\.\.\/){1,2}tours\/[a-z0-9-]+\/stills\/)/;

/** Stands in for Astro's context: a picture is its path, and the checker looks for the file itself. */
const plain = { image: () => z.string().regex(PICTURE, { error: 'pictureFile' }) } as never;

/** Where a room's content lies, in what form, and what it must look like. Mirrors src/content.config.ts. */
export interface Shelf {
  noun: string;
  /** The files of the shelf; its first group is the id, where a file is an entry. */
  at: RegExp;
  /** How an editor is told where a file belongs. */
  place: string;
  form: 'entry' | 'list' | 'csv';
  schema: z.ZodObject;
  /** What an id must look like. */
  id: RegExp;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ANY = /^/;

export const shelves = {
  site: {
    noun: '站点信息',
    at: /^content\/(site)\.yaml$/,
    place: 'content/site.yaml',
    form: 'entry',
    schema: siteSchema(),
    id: ANY,
  },
  about: {
    noun: '关于',
    at: /^content\/about\/([^/]+)\.md$/,
    place: 'content/about/<编号>.md',
    form: 'entry',
    schema: pageSchema(),
    id: SLUG,
  },
  places: {
    noun: '地区',
    at: /^content\/places\.csv$/,
    place: 'content/places.csv',
    form: 'csv',
    schema: placeSchema(),
    id: ANY,
  },
  majors: {
    noun: '专业',
    at: /^content\/majors\.csv$/,
    place: 'content/majors.csv',
    form: 'csv',
    schema: majorSchema(),
    id: ANY,
  },
  lexicon: {
    noun: '搜索词表',
    at: /^content\/(lexicon)\.yaml$/,
    place: 'content/lexicon.yaml',
    form: 'entry',
    schema: lexiconSchema(),
    id: ANY,
  },
  interests: {
    noun: '兴趣',
    at: /^content\/interests\.yaml$/,
    place: 'content/interests.yaml',
    form: 'list',
    schema: interestSchema(),
    id: ANY,
  },
  topics: {
    noun: '宣传重点',
    at: /^content\/topics\.yaml$/,
    place: 'content/topics.yaml',
    form: 'list',
    schema: topicSchema(),
    id: ANY,
  },
  eventKinds: {
    noun: '活动类型',
    at: /^content\/event-kinds\.yaml$/,
    place: 'content/event-kinds.yaml',
    form: 'list',
    schema: eventKindSchema(),
    id: ANY,
  },
  schools: {
    noun: '学校',
    at: /^content\/schools\/([^/]+)\.yaml$/,
    place: 'content/schools/<十位学校标识码>.yaml',
    form: 'entry',
    schema: schoolSchema(),
    id: /^\d{10}$/,
  },
  schoolMajors: {
    noun: '专业名单',
    at: /^content\/school-majors\/([^/]+)\.yaml$/,
    place: 'content/school-majors/<十位学校标识码>.yaml',
    form: 'entry',
    schema: majorListSchema(),
    id: /^\d{10}$/,
  },
  policies: {
    noun: '政策',
    at: /^content\/policies\/([^/]+)\.mdx$/,
    place: 'content/policies/<编号>.mdx',
    form: 'entry',
    schema: policySchema(),
    id: SLUG,
  },
  events: {
    noun: '活动',
    at: /^content\/events\/\d{4}\/([^/]+)\.(?:yaml|mdx)$/,
    place: 'content/events/<年份>/<编号>.yaml',
    form: 'entry',
    schema: eventSchema(),
    id: SLUG,
  },
  people: {
    noun: '人物',
    at: /^content\/people\/([^/]+)\.mdx$/,
    place: 'content/people/<编号>.mdx',
    form: 'entry',
    schema: personSchema(plain),
    id: SLUG,
  },
  stories: {
    noun: '案例',
    at: /^content\/stories\/([^/]+)\/index\.mdx?$/,
    place: 'content/stories/<编号>/index.md',
    form: 'entry',
    schema: storySchema(plain),
    id: SLUG,
  },
  works: {
    noun: '作品',
    at: /^content\/works\/([^/]+)\/index\.mdx?$/,
    place: 'content/works/<编号>/index.md',
    form: 'entry',
    schema: workSchema(plain),
    id: SLUG,
  },
  workPages: {
    noun: '作品的说明页',
    at: /^content\/works-pages\/([^/]+)\.md$/,
    place: 'content/works-pages/<编号>.md',
    form: 'entry',
    schema: workPageSchema(),
    id: SLUG,
  },
  weeks: {
    noun: '届',
    at: /^content\/weeks\/([^/]+)\/index\.mdx?$/,
    place: 'content/weeks/<年份>/index.mdx',
    form: 'entry',
    schema: weekSchema(),
    id: /^\d{4}$/,
  },
  tours: {
    noun: '校园',
    at: /^content\/tours\/([^/]+)\/tour\.yaml$/,
    place: 'content/tours/<编号>/tour.yaml',
    form: 'entry',
    schema: tourSchema(plain),
    id: SLUG,
  },
} satisfies Record<string, Shelf>;

export type ShelfName = keyof typeof shelves;

/** Everything that could be read, typed by the schemas. */
export type Library = { [K in ShelfName]: Entry<z.infer<(typeof shelves)[K]['schema']>>[] };

/** The shelf a file lies on, and the id its name gives it. */
export function shelfOf(path: string): { name: ShelfName; id: string } | undefined {
  for (const name of Object.keys(shelves) as ShelfName[]) {
    const match = shelves[name].at.exec(path);
    if (match) return { name, id: match[1] ?? '' };
  }
  return undefined;
}
