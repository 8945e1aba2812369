/** What a visitor picks out of the list, to compare or to keep. Runs in the visitor's browser and in tests. */

/** A school as it was picked: enough to name it before its facts are fetched. */
export interface Picked {
  /** 学校标识码 */
  id: string;
  name: string;
}

/** How many schools stand beside each other: more columns nobody can read on a phone. */
export const COMPARED_AT_MOST = 4;

const ID = /^\d{10}$/;

/** The 标识码 an address names, `?ids=4151012967,4150012609`: each once, in order; what is no 标识码 is left out. */
export function idsIn(search: string): string[] {
  const ids = (new URLSearchParams(search).get('ids') ?? '').split(/[,，\s]+/);
  return ids.filter((id, i) => ID.test(id) && ids.indexOf(id) === i);
}

/** The address of a page about some schools; the page alone where there are none. */
export const withIds = (path: string, ids: readonly string[]): string =>
  ids.length > 0 ? `${path}?ids=${ids.join(',')}` : path;

/** Picks as the device kept them; anything else that may lie there counts as none. */
export function readPicks(text: string | null): Picked[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPick) : [];
  } catch {
    return [];
  }
}

const isPick = (value: unknown): value is Picked =>
  typeof value === 'object' &&
  value !== null &&
  ID.test(String((value as Picked).id)) &&
  typeof (value as Picked).name === 'string';

export const holds = (picks: readonly Picked[], id: string): boolean => picks.some((pick) => pick.id === id);

/** The picks with one more, or without it where it was among them. Undefined where it would be one too many. */
export function toggled(picks: readonly Picked[], pick: Picked, most = Number.POSITIVE_INFINITY): Picked[] | undefined {
  if (holds(picks, pick.id)) return picks.filter(({ id }) => id !== pick.id);
  return picks.length < most ? [...picks, pick] : undefined;
}
