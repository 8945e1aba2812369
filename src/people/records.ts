import type { SearchRecord } from '../search/record.ts';
import { type Person, personPath } from './person.ts';

/** What the search knows of people: name and role. */
export function personRecords(people: readonly Person[]): SearchRecord[] {
  return people.map((person) => ({
    title: person.name,
    keywords: [person.role],
    path: personPath(person),
    room: 'people',
    places: person.places,
    sample: person.sample,
  }));
}
