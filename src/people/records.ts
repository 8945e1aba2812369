import type { SearchRecord } from '../search/record.ts';
import { type Person, personPath } from './person.ts';

/** What the search knows of people: name and role. */
export function personRecords(people: readonly Person[], room: string): SearchRecord[] {
  return people.map((person) => ({
    title: person.name,
    aliases: [person.role],
    path: personPath(person),
    room,
    sample: person.sample,
  }));
}
