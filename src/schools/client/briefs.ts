import type { SchoolBrief } from '../brief.ts';

/** What became of the wish for some schools, in the order they were asked for. */
export interface Briefs {
  found: SchoolBrief[];
  /** No such school. */
  unknown: string[];
  /** Not answered: no network, or a server in trouble. */
  failed: string[];
}

/** @param address where a school's file lies, with `{id}` in it */
export async function fetchBriefs(ids: readonly string[], address: string): Promise<Briefs> {
  const briefs: Briefs = { found: [], unknown: [], failed: [] };
  const answers = await Promise.all(ids.map((id) => fetchBrief(address.replace('{id}', id))));
  answers.forEach((answer, i) => {
    if (typeof answer === 'object') briefs.found.push(answer);
    else briefs[answer].push(ids[i]!);
  });
  return briefs;
}

async function fetchBrief(url: string): Promise<SchoolBrief | 'unknown' | 'failed'> {
  try {
    const answer = await fetch(url);
    if (answer.status === 404) return 'unknown';
    return answer.ok ? ((await answer.json()) as SchoolBrief) : 'failed';
  } catch {
    return 'failed';
  }
}

/** Puts an address into the box of `CopyAddress.astro` beside it. */
export function offerAddress(box: Element | null, address: string): void {
  const input = box?.querySelector('input');
  const copy = box?.querySelector<HTMLElement>('[data-copy]');
  if (input) input.value = address;
  if (copy) copy.dataset.copy = address;
}
