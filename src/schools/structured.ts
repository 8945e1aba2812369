import type { Place } from '../places/place.ts';
import { t } from '../words/words.ts';
import type { School } from './school.ts';

/** A school as schema.org knows it, without `@context`. `page` is the full address of its page here. */
export function schoolJsonLd(school: School, places: readonly Place[], page: string): Record<string, unknown> {
  const former = school.formerNames.map((spell) => spell.name);
  return {
    '@type': school.level === '中职' ? 'EducationalOrganization' : ['EducationalOrganization', 'CollegeOrUniversity'],
    '@id': `${page}#school`,
    name: school.name,
    legalName: school.name,
    ...(former.length > 0 ? { alternateName: former } : {}),
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'CN',
      addressRegion: school.province,
      addressLocality: places[0]?.name,
    },
    ...(school.website ? { url: school.website } : {}),
    identifier: { '@type': 'PropertyValue', propertyID: t('schools.page.id'), value: school.id },
    mainEntityOfPage: page,
  };
}
