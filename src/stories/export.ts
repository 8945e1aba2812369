import type { Table } from '../base/data-table.ts';
import { closing, field } from '../words/field.ts';
import { type Story, storyPath } from './story.ts';

/** The stories as open data: what each tells of, without its text. */
export const storyTable: Table<Story> = {
  name: 'stories',
  key: 'id',
  fields: [
    field('id', 'string', 'data.id', ({ id }) => id),
    field('title', 'string', 'data.title', ({ title }) => title),
    field('summary', 'string', 'data.summary', ({ summary }) => summary),
    field('date', 'date', 'data.stories.date', ({ date }) => date),
    field('published', 'date', 'data.published', ({ published }) => published),
    field('topic', 'string', 'data.stories.topic', ({ topicName }) => topicName),
    field('placeCodes', 'list', 'data.placeCodes', ({ places }) => places),
    field('schoolIds', 'list', 'data.schoolIds', ({ schools }) => schools),
    field('schools', 'list', 'data.schools', ({ schoolNames }) => schoolNames),
    field('majors', 'list', 'data.majors', ({ majors }) => majors),
    field('events', 'list', 'data.events', ({ events }) => events),
    field('people', 'list', 'data.people', ({ people }) => people),
    field('policies', 'list', 'data.policies', ({ policies }) => policies),
    field('weeks', 'list', 'data.weeks', ({ weeks }) => weeks),
    field('author', 'string', 'data.author', ({ author }) => author),
    ...closing<Story>(storyPath),
  ],
};
