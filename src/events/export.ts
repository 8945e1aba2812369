import type { Table } from '../base/data-table.ts';
import { closing, field } from '../words/field.ts';
import { t } from '../words/words.ts';
import { type Event, eventPath } from './event.ts';

/** The events as open data. */
export const eventTable: Table<Event> = {
  name: 'events',
  key: 'id',
  fields: [
    field('id', 'string', 'data.id', ({ id }) => id),
    field('year', 'year', 'data.events.year', ({ year }) => year),
    field('title', 'string', 'data.title', ({ title }) => title),
    field('kind', 'string', 'data.events.kind', ({ kindName }) => kindName),
    field('series', 'string', 'data.events.series', ({ series }) => t(`events.series.${series}`)),
    field('dating', 'string', 'data.events.dating', dating),
    field('start', 'string', 'data.events.start', ({ when }) => ('start' in when ? when.start : undefined)),
    field('end', 'string', 'data.events.end', ({ when }) => ('start' in when ? when.end : undefined)),
    field('period', 'string', 'data.events.period', ({ when }) => ('undated' in when ? when.period : undefined)),
    field('part', 'string', 'data.events.part', ({ part }) => part),
    field('placeCode', 'string', 'data.events.placeCode', ({ where }) => where.place),
    field('place', 'string', 'data.events.place', ({ place }) => place?.name),
    field('venue', 'string', 'data.events.venue', ({ where }) => where.venue),
    field('mode', 'string', 'data.events.mode', ({ mode }) => mode),
    field('open', 'list', 'data.events.open', ({ open }) => open),
    field('public', 'boolean', 'data.events.public', (event) => event.public),
    field('organisers', 'list', 'data.events.organisers', ({ organisers }) => organisers),
    field('hosts', 'list', 'data.events.hosts', ({ hosts }) => hosts),
    field('schoolIds', 'list', 'data.schoolIds', ({ takingPart }) => takingPart.map(({ id }) => id)),
    field('status', 'string', 'data.events.status', ({ status }) => status),
    field('revision', 'integer', 'data.events.revision', ({ revision }) => revision),
    field('summary', 'string', 'data.summary', ({ summary }) => summary),
    field('url', 'string', 'data.url', ({ url }) => url),
    ...closing<Event>(eventPath),
  ],
};

/** Whether its days are known, in words: an empty cell alone would not tell why it is empty. */
function dating({ when }: Event): string {
  if ('start' in when) return t('data.events.dating.dated');
  if ('during' in when) return t('data.events.dating.week');
  return t(when.undated === true ? 'data.events.dating.unknown' : 'data.events.dating.unpublished');
}
