import { listed } from '../base/text.ts';
import type { Place } from '../places/place.ts';
import { t } from '../words/words.ts';
import type { BriefFact, ComparedBy, SchoolBrief } from './brief.ts';
import { type School, schoolPath } from './school.ts';
import { basisText, formerNamesTold, whereText } from './school-words.ts';
import { byYearAndSource } from './teaching.ts';

/** One school as compare and saved show it: every fact with where it is from and of which year. */
export function schoolBrief(school: School, places: readonly Place[]): SchoolBrief {
  return {
    id: school.id,
    name: school.name,
    path: schoolPath(school),
    province: school.province,
    places: listed(places.map(({ name }) => name)),
    level: school.level,
    ownership: school.ownership,
    website: school.website,
    sample: school.sample,
    facts: factsOf(school, places),
  };
}

function factsOf(school: School, places: readonly Place[]): Record<ComparedBy, BriefFact> {
  const { shuanggao } = school;
  const from = basisText(school);
  const round = shuanggao && t('schools.compare.note.round', { year: shuanggao.round });
  const once = school.province === '重庆市' ? t('schools.compare.note.once') : '';
  return {
    place: { value: whereText(school, places), note: from },
    level: { value: school.level, note: from },
    ownership: { value: school.ownership, note: from },
    shuanggao: shuanggao
      ? { value: shuanggao.tier, note: `${round}${once}` }
      : { value: t('schools.compare.unlisted'), note: t('schools.compare.note.shuanggao') },
    groups: shuanggao
      ? { value: listed(shuanggao.groups.map(({ name }) => name)), note: `${round}${once}` }
      : { value: t('schools.compare.unlisted'), note: t('schools.compare.note.shuanggao') },
    majors: majorsFact(school),
    former: {
      value: formerNamesTold(school).join('；') || t('schools.compare.unfound'),
      note: t('schools.compare.note.former'),
    },
    department: {
      value: school.department,
      note: school.departmentYear ? t('schools.page.department.note', { year: school.departmentYear }) : undefined,
    },
    listed: {
      value:
        school.listedIn.length > 0
          ? t('schools.page.listed.years', { years: listed(school.listedIn.map(String)) })
          : undefined,
      note: t('schools.page.listed.note'),
    },
    website: {
      value: school.website && new URL(school.website).host,
      note: school.website && t(school.websiteChecked ? 'schools.data.checked' : 'schools.data.unchecked'),
    },
    id: { value: school.id, note: t('schools.column.id.note') },
    sources: {
      value: school.sources.map(({ title }) => title).join('；'),
      note: t('site.updated', { date: school.updated }),
    },
  };
}

/** Every 专业 of the school's list, with the years and sources that name them; where none was imported, where to look. */
function majorsFact({ teaches }: School): BriefFact {
  const taught = teaches?.majors ?? [];
  if (taught.length === 0) return { note: t('schools.compare.note.majors') };
  const names = [...new Set(taught.map(({ name }) => name))];
  return {
    value: t('schools.compare.majors', { n: taught.length, names: listed(names) }),
    note: byYearAndSource(taught)
      .map(([first]) => t('schools.compare.note.taught', { year: first!.year, source: first!.source.title }))
      .join('；'),
  };
}
