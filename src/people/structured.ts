import type { Person } from './person.ts';

/** A person as schema.org knows them, without `@context`; nothing for an invented one. `address` is the page's own. */
export function personLd(person: Person, address: string, school?: { name: string }): Record<string, unknown>[] {
  if (person.sample) return [];
  return [
    {
      '@type': 'Person',
      '@id': `${address}#person`,
      name: person.name,
      jobTitle: person.role,
      description: person.summary,
      mainEntityOfPage: address,
      ...(person.honour ? { award: person.honour } : {}),
      ...(school ? { affiliation: { '@type': 'EducationalOrganization', name: school.name } } : {}),
    },
  ];
}
