import { csvOf, type Field, recordOf, type Spelling, type Table } from '../../base/data-table.ts';
import { once } from '../../base/once.ts';
import { type Apart, countApart } from '../../base/samples.ts';
import { sourcesOf } from '../../base/sources.ts';
import { listEvents } from '../../events/collection.ts';
import { eventTable } from '../../events/export.ts';
import { listMajors } from '../../majors/collection.ts';
import { majorTable } from '../../majors/export.ts';
import { listPeople } from '../../people/collection.ts';
import { personTable } from '../../people/export.ts';
import { listPlaces, placesByCode } from '../../places/collection.ts';
import { placeTable } from '../../places/export.ts';
import { listPolicies } from '../../policies/collection.ts';
import { policyTable } from '../../policies/export.ts';
import { listSchools } from '../../schools/collection.ts';
import { schoolRecord, schoolTable } from '../../schools/export.ts';
import { listStories } from '../../stories/collection.ts';
import { storyTable } from '../../stories/export.ts';
import { listTours } from '../../tours/collection.ts';
import { stopTable, tourTable } from '../../tours/export.ts';
import { listWeeks } from '../../weeks/collection.ts';
import { weekTable } from '../../weeks/export.ts';
import { t } from '../../words/words.ts';
import { listWorks } from '../../works/collection.ts';
import { workTable } from '../../works/export.ts';

export const spelling: Spelling = { delimiter: '；', yes: t('data.yes'), no: t('data.no') };

/** One table of the open data with what is in it. */
export interface Held {
  name: string;
  key?: string | undefined;
  fields: readonly Omit<Field<never>, 'of'>[];
  csv: string;
  json: string;
  /** Whether the JSON holds whole entries instead of the rows of the table. */
  nested: boolean;
  rows: Apart;
  sources: { title: string; url?: string | undefined }[];
}

type Item = { sample?: true | undefined; sources?: readonly { title: string; url?: string | undefined }[] };

function hold<T>(table: Table<T>, items: readonly T[], whole?: (item: T) => unknown): Held {
  const known = items as readonly (T & Item)[];
  return {
    ...table,
    csv: csvOf(table, items, spelling),
    json: JSON.stringify(items.map(whole ?? ((item) => recordOf(table, item)))),
    nested: whole !== undefined,
    rows: countApart(known),
    sources: sourcesOf(known.map(({ sources = [] }) => ({ sources }))),
  };
}

/** Every table, in the order a reader meets them; one without rows is not published. */
export const heldTables = once(async (): Promise<Held[]> => {
  const places = await placesByCode();
  const tours = await listTours();
  const stops = tours.flatMap((tour) => tour.stops.map((stop) => ({ tour, stop, sample: tour.sample })));
  return [
    hold(schoolTable(places), await listSchools(), (school) => schoolRecord(school, places)),
    hold(weekTable, await listWeeks()),
    hold(eventTable, await listEvents()),
    hold(storyTable, await listStories()),
    hold(personTable, await listPeople()),
    hold(workTable, await listWorks()),
    hold(policyTable, await listPolicies()),
    hold(placeTable, await listPlaces()),
    hold(majorTable, await listMajors()),
    hold(tourTable, tours),
    hold(stopTable, stops),
  ].filter(({ rows }) => rows.real + rows.samples > 0);
});
