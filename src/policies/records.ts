import type { SearchRecord } from '../search/record.ts';
import { type Policy, policyPath } from './policy.ts';

/** What the search knows of policies: full name, short name, number. */
export function policyRecords(policies: readonly Policy[]): SearchRecord[] {
  return policies.map((policy) => ({
    title: policy.name,
    aliases: [policy.shortName, policy.number].filter((name): name is string => name !== undefined),
    path: policyPath(policy),
    room: 'policies',
    years: policy.years,
    sample: policy.sample,
  }));
}
