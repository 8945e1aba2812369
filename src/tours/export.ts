import type { Table } from '../base/data-table.ts';
import { closing, field } from '../words/field.ts';
import { type Stop, stopPath, type Tour, tourPath } from './tour.ts';

/** The campuses as open data. */
export const tourTable: Table<Tour> = {
  name: 'tours',
  key: 'id',
  fields: [
    field('id', 'string', 'data.id', ({ id }) => id),
    field('title', 'string', 'data.title', ({ title }) => title),
    field('schoolId', 'string', 'data.schoolId', ({ school }) => school),
    field('province', 'string', 'data.tours.province', ({ province }) => province),
    field('summary', 'string', 'data.summary', ({ summary }) => summary),
    field('stops', 'integer', 'data.tours.stops', ({ stops }) => stops.length),
    field('rooms', 'list', 'data.tours.rooms', ({ rooms }) => rooms.map(({ name }) => name)),
    field('routes', 'list', 'data.tours.routes', ({ routes }) => routes.map(({ name }) => name)),
    ...closing<Tour>(tourPath),
  ],
};

export interface StopOf {
  tour: Tour;
  stop: Stop;
}

/** Their stops: where one stands, what there is. */
export const stopTable: Table<StopOf> = {
  name: 'stops',
  key: 'path',
  fields: [
    field('tour', 'string', 'data.stops.tour', ({ tour }) => tour.id),
    field('id', 'string', 'data.stops.id', ({ stop }) => stop.id),
    field('name', 'string', 'data.stops.name', ({ stop }) => stop.name),
    field('room', 'string', 'data.stops.room', ({ tour, stop }) => tour.rooms.find(({ id }) => id === stop.room)?.name),
    field('text', 'string', 'data.stops.text', ({ stop }) => stop.text),
    field('majors', 'list', 'data.majors', ({ stop }) => stop.majors),
    field('path', 'string', 'data.path', ({ tour, stop }) => stopPath(tour, stop)),
    field('sample', 'boolean', 'data.sample', ({ tour }) => tour.sample === true),
  ],
};
