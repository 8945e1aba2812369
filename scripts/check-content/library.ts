import type { Entry } from '../../src/base/entry.ts';
import type { Targets } from '../../src/base/reference-faults.ts';
import { type School, schoolIndex, type SchoolIndex } from '../../src/schools/school.ts';
import type { Unread } from './misplaced.ts';
import type { Read } from './read.ts';
import { type Library, type ShelfName, shelves } from './shelves.ts';

export type Known = Record<ShelfName, Targets>;

/** The entries that passed, by shelf. */
export function libraryOf(reads: readonly Read[]): Library {
  const library = Object.fromEntries(Object.keys(shelves).map((name) => [name, []])) as unknown as Library;
  for (const { shelf, entry } of reads) if (entry) (library[shelf] as Entry<unknown>[]).push(entry);
  return library;
}

/**
 * Every id of each shelf, also of entries that have faults of their own, could not be read or lie elsewhere: naming
 * them is no second fault. An id that cannot be an address is known by what it will be called once mended.
 */
export function knownIds(reads: readonly Read[], unread: readonly Unread[]): Known {
  const ids = Object.fromEntries(Object.keys(shelves).map((name) => [name, new Map<string, { sample: boolean }>()]));
  const partial = new Set<string>();
  const add = (shelf: ShelfName, id: string, sample: boolean) => {
    const legal = shelves[shelf].id.test(id) ? id : id.toLowerCase().replace(/[\s_]+/g, '-');
    if (shelves[shelf].id.test(legal)) ids[shelf]!.set(legal, { sample });
    else partial.add(shelf);
  };
  for (const { shelf, id, raw } of reads) if (id) add(shelf, id, raw.sample === true);
  for (const { shelf, id } of unread) if (id && !ids[shelf]!.has(id)) add(shelf, id, false);
  for (const { shelf, id, faults } of [...reads, ...unread.map((one) => ({ ...one, faults: [one] }))])
    if (!id && faults.length > 0) partial.add(shelf);
  const targets = Object.entries(shelves).map(([name, { noun }]) => [
    name,
    { noun, ids: ids[name]!, partial: partial.has(name) },
  ]);
  return Object.fromEntries(targets) as Known;
}

/** The index of schools, with those whose files have faults by what can be read of them. */
export function knownSchools(reads: readonly Read[], unread: readonly Unread[]): SchoolIndex {
  const schools = reads.filter((read) => read.shelf === 'schools');
  const index = schoolIndex(
    schools.map(({ id, entry, raw }) => {
      if (entry) return { ...(entry.data as School), id };
      return { name: typeof raw.name === 'string' ? raw.name : id, formerNames: [], id } as unknown as School;
    }),
  );
  const nameless = schools.some(({ entry, raw }) => !entry && typeof raw.name !== 'string');
  return { ...index, partial: nameless || unread.some(({ shelf }) => shelf === 'schools') };
}
