import type { PersonData } from './schema.ts';

/** A person as the site knows them: the school is a 标识码. */
export type Person = PersonData & { id: string };

export const personPath = (person: Pick<Person, 'id'>): string => `/people/${person.id}/`;
