import { consentFaults } from '../base/consent-faults.ts';
import type { Entry } from '../base/entry.ts';
import type { Fault } from '../base/faults.ts';
import { mediaFaults } from '../base/media-faults.ts';
import { duplicateIds, referenceFaults, type Targets } from '../base/reference-faults.ts';
import { schoolReferenceFaults } from '../schools/faults.ts';
import type { SchoolIndex } from '../schools/school.ts';
import type { PersonData } from './schema.ts';

/** Faults of the people: above all, of their consent. */
export function personFaults(
  people: readonly Entry<PersonData>[],
  known: { places: Targets; majors: Targets; schools: SchoolIndex },
): Fault[] {
  const faultsOf = (person: Entry<PersonData>) => [
    ...consentFaults(person, 'name', person.data.name),
    ...schoolReferenceFaults(person, 'school', person.data.school, known.schools),
    ...referenceFaults(person, 'places', person.data.places, known.places),
    ...referenceFaults(person, 'majors', person.data.majors, known.majors),
    ...mediaFaults(person),
  ];
  return [...duplicateIds(people, '人物'), ...people.flatMap(faultsOf)];
}
