import type { PictureMedia } from '../base/fields.ts';
import type { PersonData } from './schema.ts';

/** A person as the site knows them: the school is a 标识码. */
export type Person = PersonData & { id: string };

export const personPath = (person: Pick<Person, 'id'>): string => `/people/${person.id}/`;

/** The picture of a person: the one called `portrait`, else the first; undefined where none is given. */
export function portraitOf(person: Pick<Person, 'media'>): PictureMedia | undefined {
  const pictures = person.media.filter((medium) => medium.type === 'picture');
  return pictures.find((picture) => picture.id === 'portrait') ?? pictures[0];
}

/** Others to go on to, those that follow first, at most `limit`. */
export function othersThan<T extends { id: string }>(one: T, among: readonly T[], limit: number): T[] {
  const at = among.findIndex((other) => other.id === one.id);
  return [...among.slice(at + 1), ...among.slice(0, Math.max(at, 0))].slice(0, limit);
}
