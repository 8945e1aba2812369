import type { Entry } from '../../src/base/entry.ts';
import type { Targets } from '../../src/base/reference-faults.ts';
import { type School, schoolIndex, type SchoolIndex } from '../../src/schools/school.ts';
import type { Read } from './read.ts';
import { type Library, type ShelfName, shelves } from './shelves.ts';

export type Known = Record<ShelfName, Targets>;

/** The entries that passed, by shelf. */
export function libraryOf(reads: readonly Read[]): Library {
  const library = Object.fromEntries(Object.keys(shelves).map((name) => [name, []])) as unknown as Library;
  for (const { shelf, entry } of reads) if (entry) (library[shelf] as Entry<unknown>[]).push(entry);
  return library;
}

/** Every id of each shelf, also of entries that have faults of their own: naming them is no second fault. */
export function knownIds(reads: readonly Read[]): Known {
  const ids = Object.fromEntries(Object.keys(shelves).map((name) => [name, new Map<string, { sample: boolean }>()]));
  for (const { shelf, id, raw } of reads) if (id) ids[shelf]!.set(id, { sample: raw.sample === true });
  const partial = new Set(
    reads.filter(({ id, faults }) => !id && faults.length > 0).map(({ shelf }) => shelf as string),
  );
  const targets = Object.entries(shelves).map(([name, { noun }]) => [
    name,
    { noun, ids: ids[name]!, partial: partial.has(name) },
  ]);
  return Object.fromEntries(targets) as Known;
}

/** The index of schools, with those whose files have faults by what can be read of them. */
export function knownSchools(reads: readonly Read[]): SchoolIndex {
  const schools = reads.filter((read) => read.shelf === 'schools');
  return schoolIndex(
    schools.map(({ id, entry, raw }) => {
      if (entry) return { ...(entry.data as School), id };
      return { name: typeof raw.name === 'string' ? raw.name : id, formerNames: [], id } as unknown as School;
    }),
  );
}
