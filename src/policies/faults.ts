import { type Entry, faultIn } from '../base/entry.ts';
import type { Fault } from '../base/faults.ts';
import { referenceFaults, type Targets } from '../base/reference-faults.ts';
import type { PolicyData } from './schema.ts';

/** Faults of the policies: in force before they were issued, or of a week that is not there. */
export function policyFaults(policies: readonly Entry<PolicyData>[], known: { weeks: Targets }): Fault[] {
  return policies.flatMap((policy) => {
    const { date, effective, years } = policy.data;
    const early = date && effective && effective.slice(0, date.length) < date;
    const references = referenceFaults(policy, 'years', years, known.weeks);
    if (!early) return references;
    const found = `${effective}，早于印发日期 ${date}`;
    return [faultIn(policy, 'dateOrder', 'effective', found, '不早于印发日期的施行日期'), ...references];
  });
}
