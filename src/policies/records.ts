import type { SearchRecord } from '../search/record.ts';
import { type Policy, policyPath } from './policy.ts';

/** Where a policy holds, as places. */
const placesOf: Record<Policy['scope'], readonly string[]> = {
  全国: [],
  川渝: ['510000', '500000'],
  四川: ['510000'],
  重庆: ['500000'],
};

/** What the search knows of policies: full name, short name, number. */
export function policyRecords(policies: readonly Policy[]): SearchRecord[] {
  return policies.map((policy) => ({
    title: policy.name,
    aliases: [policy.shortName, policy.number].filter((name): name is string => name !== undefined),
    path: policyPath(policy),
    room: 'policies',
    years: [...new Set([...(policy.date ? [Number(policy.date.slice(0, 4))] : []), ...policy.years])],
    places: placesOf[policy.scope],
    sample: policy.sample,
  }));
}
