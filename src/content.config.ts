import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { parse as parseCsv } from 'csv-parse/sync';
import { eventKindSchema, eventSchema } from './events/schema.ts';
import { interestSchema, majorSchema } from './majors/schema.ts';
import { personSchema } from './people/schema.ts';
import { placeSchema } from './places/schema.ts';
import { policySchema } from './policies/schema.ts';
import { majorListSchema } from './schools/teaching-schema.ts';
import { schoolSchema } from './schools/schema.ts';
import { lexiconSchema } from './search/schema.ts';
import { pageSchema } from './site/page-schema.ts';
import { siteSchema } from './site/schema.ts';
import { storySchema } from './stories/schema.ts';
import { topicSchema } from './stories/topic-schema.ts';
import { tourSchema } from './tours/schema.ts';
import { weekSchema } from './weeks/schema.ts';
import { workPageSchema } from './works/page-schema.ts';
import { workSchema } from './works/schema.ts';

/** Rows of a CSV file, each with the id that addresses it. */
const csv = (path: string, idOf: (row: Record<string, string>) => string | undefined) =>
  file(path, {
    parser: (text) =>
      parseCsv<Record<string, string>>(text, { columns: true, bom: true, skip_empty_lines: true }).map((row) => ({
        ...row,
        id: idOf(row) || row.name,
      })),
  });

/** Entries in folders of their own: `<id>/index.md`. Folders that start with `_` are templates and stay out. */
const folders = (base: string) =>
  glob({
    base: `./content/${base}`,
    pattern: ['*/index.{md,mdx}', '!_*/**'],
    generateId: ({ entry }) => entry.replace(/\/index\.mdx?$/, ''),
  });

/** Campuses in folders of their own: `<id>/tour.yaml`. */
const campuses = () =>
  glob({
    base: './content/tours',
    pattern: ['*/tour.yaml', '!_*/**'],
    generateId: ({ entry }) => entry.replace(/\/tour\.yaml$/, ''),
  });

/** Single files named by their id. */
const files = (base: string, pattern: string) =>
  glob({
    base: `./content/${base}`,
    pattern,
    generateId: ({ entry }) => entry.replace(/^.*\//, '').replace(/\.\w+$/, ''),
  });

/**
 * Files of a folder that may be empty or missing, of which Astro would warn an editor who did nothing wrong. An entry
 * without lists keeps the collection from being nothing.
 */
const perhaps = (base: string, pattern: string): Loader => {
  const loader = files(base, pattern);
  return {
    ...loader,
    async load(context) {
      await loader.load({ ...context, logger: Object.create(context.logger, { warn: { value: () => {} } }) });
      context.store.set({ id: '_none', data: { lists: [], updated: '' } });
    },
  };
};

export const collections = {
  lexicon: defineCollection({ loader: files('', 'lexicon.yaml'), schema: lexiconSchema() }),
  site: defineCollection({ loader: files('', 'site.yaml'), schema: siteSchema() }),
  about: defineCollection({ loader: files('about', '*.md'), schema: pageSchema() }),
  places: defineCollection({ loader: csv('content/places.csv', (row) => row.code), schema: placeSchema() }),
  majors: defineCollection({ loader: csv('content/majors.csv', (row) => row.slug), schema: majorSchema() }),
  interests: defineCollection({ loader: file('content/interests.yaml'), schema: interestSchema() }),
  topics: defineCollection({ loader: file('content/topics.yaml'), schema: topicSchema() }),
  eventKinds: defineCollection({ loader: file('content/event-kinds.yaml'), schema: eventKindSchema() }),
  schools: defineCollection({ loader: files('schools', '[!_]*.yaml'), schema: schoolSchema() }),
  schoolMajors: defineCollection({ loader: perhaps('school-majors', '[!_]*.yaml'), schema: majorListSchema() }),
  policies: defineCollection({ loader: files('policies', '[!_]*.mdx'), schema: policySchema() }),
  events: defineCollection({ loader: files('events', '*/[!_]*.{yaml,mdx}'), schema: eventSchema() }),
  people: defineCollection({ loader: files('people', '[!_]*.mdx'), schema: personSchema }),
  stories: defineCollection({ loader: folders('stories'), schema: storySchema }),
  works: defineCollection({ loader: folders('works'), schema: workSchema }),
  workPages: defineCollection({ loader: files('works-pages', '[!_]*.md'), schema: workPageSchema() }),
  weeks: defineCollection({ loader: folders('weeks'), schema: weekSchema() }),
  tours: defineCollection({ loader: campuses(), schema: tourSchema }),
};
