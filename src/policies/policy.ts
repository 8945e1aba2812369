import { type PolicyData, scopes } from './schema.ts';

export type Policy = PolicyData & { id: string };

export const policyPath = (policy: Pick<Policy, 'id'>): string => `/policies/${policy.id}/`;

/** Newest first; a policy whose date nobody found stands last. */
export function byDate(a: Policy, b: Policy): number {
  return (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id);
}

/** Policies by where they hold, the widest first; a scope without any is left out. */
export const byScope = (policies: readonly Policy[]): { scope: string; policies: Policy[] }[] =>
  scopes
    .map((scope) => ({ scope, policies: policies.filter((policy) => policy.scope === scope) }))
    .filter((group) => group.policies.length > 0);
