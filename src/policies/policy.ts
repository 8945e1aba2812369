import type { PolicyData } from './schema.ts';

export type Policy = PolicyData & { id: string };

export const policyPath = (policy: Pick<Policy, 'id'>): string => `/policies/${policy.id}/`;

/** Newest first; a policy whose date nobody found stands last. */
export function byDate(a: Policy, b: Policy): number {
  return (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id);
}
