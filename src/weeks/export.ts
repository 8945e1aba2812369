import type { Table } from '../base/data-table.ts';
import { closing, field } from '../words/field.ts';
import { formatPeriod, jointLaunch, nationalLaunch, type Week, weekPath } from './week.ts';

/** The timeline as open data: one row an edition. */
export const weekTable: Table<Week> = {
  name: 'weeks',
  key: 'year',
  fields: [
    field('year', 'year', 'data.weeks.year', ({ year }) => year),
    field('edition', 'integer', 'data.weeks.edition', ({ edition }) => edition),
    field('theme', 'string', 'data.weeks.theme', ({ theme }) => theme),
    field('start', 'date', 'data.weeks.start', ({ start }) => start),
    field('end', 'date', 'data.weeks.end', ({ end }) => end),
    field('period', 'string', 'data.weeks.period', formatPeriod),
    field('nationalLaunchCity', 'string', 'data.weeks.nationalCity', (week) => nationalLaunch(week)?.city),
    field('nationalLaunchDate', 'string', 'data.weeks.nationalDate', (week) => nationalLaunch(week)?.date),
    field('jointLaunchCity', 'string', 'data.weeks.jointCity', (week) => jointLaunch(week)?.city),
    field('jointLaunchDate', 'string', 'data.weeks.jointDate', (week) => jointLaunch(week)?.date),
    field('jointLaunchVenue', 'string', 'data.weeks.jointVenue', (week) => jointLaunch(week)?.venue),
    ...closing<Week>(weekPath),
  ],
};
