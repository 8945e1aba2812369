import { type Entry, faultIn } from '../base/entry.ts';
import type { Fault } from '../base/faults.ts';
import { duplicateIds, referenceFaults, type Targets } from '../base/reference-faults.ts';
import type { InterestData, MajorData } from './schema.ts';

/** Faults between the rows of `content/majors.csv`. */
export function majorFaults(majors: readonly Entry<MajorData>[]): Fault[] {
  const codes = new Set(majors.map((major) => major.data.code));
  const orphans = majors.flatMap((major) => {
    const { parent } = major.data;
    return parent && !codes.has(parent)
      ? [faultIn(major, 'unknownReference', 'parent', `没有代码为 ${parent} 的专业大类`, '表里某个大类的两位代码')]
      : [];
  });
  return [...duplicateIds(majors, '专业'), ...orphans];
}

/** Faults of the interest chips. */
export function interestFaults(interests: readonly Entry<InterestData>[], known: { majors: Targets }): Fault[] {
  return [
    ...duplicateIds(interests, '兴趣'),
    ...interests.flatMap((interest) =>
      referenceFaults({ ...interest, data: {} }, 'majors', interest.data.majors, known.majors),
    ),
    ...interests.flatMap(sayFaults),
  ];
}

/** What a pupil may type stands once; two doors may share a word, for it then leads to both. */
function sayFaults(interest: Entry<InterestData>): Fault[] {
  const said = interest.data.say.map((word) => word.normalize('NFKC').toLowerCase());
  return said.flatMap((word, i) =>
    said.indexOf(word) < i
      ? [faultIn(interest, 'wrongValue', `say.${i}`, `${interest.data.say[i]}，前面已经写过`, '每个词只写一次')]
      : [],
  );
}
