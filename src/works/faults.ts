import { consentFaults } from '../base/consent-faults.ts';
import type { Entry } from '../base/entry.ts';
import type { Fault } from '../base/faults.ts';
import { mediaFaults } from '../base/media-faults.ts';
import { duplicateIds, referenceFaults, type Targets } from '../base/reference-faults.ts';
import { schoolReferenceFaults } from '../schools/faults.ts';
import type { SchoolIndex } from '../schools/school.ts';
import type { WorkPageData } from './page-schema.ts';
import type { WorkData } from './schema.ts';

/** Faults of the submitted works, and of their pages, which share the works' addresses. */
export function workFaults(
  works: readonly Entry<WorkData>[],
  pages: readonly Entry<WorkPageData>[],
  known: { majors: Targets; events: Targets; schools: SchoolIndex },
): Fault[] {
  const faultsOf = (work: Entry<WorkData>) => [
    ...consentFaults(work, 'by', work.data.by),
    ...schoolReferenceFaults(work, 'school', work.data.school, known.schools),
    ...referenceFaults(work, 'call', work.data.call, known.events),
    ...referenceFaults(work, 'majors', work.data.majors, known.majors),
    ...mediaFaults(work),
  ];
  return [...duplicateIds([...pages, ...works], '作品'), ...works.flatMap(faultsOf)];
}
