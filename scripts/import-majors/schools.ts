import type { FaultKind } from '../../src/base/faults.ts';
import { type School, schoolIndex, schoolsNamed } from '../../src/schools/school.ts';
import { properName } from './cells.ts';

type Found =
  { school: School } | { column: 'id' | 'schoolCode' | 'school'; kind: FaultKind; found: string; instead: string };

/** The school a row means, by 标识码, by the Ministry's five digits, or by a current or former name. */
export type SchoolFinder = (id: string, code: string, name: string) => Found;

/** Finds schools without going through all of them for a row. Names are compared as `properName` writes them. */
export function schoolFinder(schools: readonly School[]): SchoolFinder {
  const index = schoolIndex(
    schools.map((school) => ({
      ...school,
      name: properName(school.name),
      formerNames: school.formerNames.map((former) => ({ ...former, name: properName(former.name) })),
    })),
  );
  const real = new Map(schools.map((school) => [school.id, school]));
  // A 标识码 of a 高校 ends in its five-digit code of the national list.
  const byEnding = new Map(schools.filter(({ level }) => level !== '中职').map(({ id }) => [id.slice(-5), id]));
  const near = neighbours([...index.byName.keys(), ...index.byFormerName.keys()]);
  const byCode = (code: string) =>
    /^\d{5}$/.test(code) ? byEnding.get(code) : index.byId.has(code) ? code : undefined;

  const byName = (name: string): Found => {
    const found = schoolsNamed(index, name);
    if (found.length === 1) return { school: real.get(found[0]!.id)! };
    if (found.length > 1)
      return {
        column: 'school',
        kind: 'ambiguousReference',
        found: `${name}，${found.length} 所学校都用过这个名字`,
        instead: `加一列“标识码”：${found.map((school) => `${school.id}（${school.name}）`).join(' 或 ')}`,
      };
    const meant = near(name);
    return {
      column: 'school',
      kind: 'unknownReference',
      found: `没有叫“${name}”的学校`,
      instead: meant
        ? `最接近的是：${meant}`
        : '学校的全名（现名或曾用名）或标识码；没有这所学校就先在 content/schools/ 添加',
    };
  };

  return (id, code, name) => {
    if (id && !index.byId.has(id))
      return {
        column: 'id',
        kind: /^\d{10}$/.test(id) ? 'unknownReference' : 'wrongValue',
        found: /E\+/i.test(id) ? `${id}（Excel 把它写成了科学记数，后几位已经丢了）` : `没有标识码为“${id}”的学校`,
        instead: '十位学校标识码，这一列设成“文本”；或留空，只写校名',
      };
    // Codes of the provinces' enrolment offices name no school here: where a name stands beside one, the name counts.
    const known = id || byCode(code);
    if (!known && !name)
      return {
        column: 'schoolCode',
        kind: 'unknownReference',
        found: `没有代码为“${code}”的学校`,
        instead: '十位标识码或五位国标代码；各省的招生代码认不出学校，另加一列“学校”写校名',
      };
    if (!known) return byName(name);
    const school = real.get(known)!;
    // The number decides between schools that bore one name.
    if (!name || schoolsNamed(index, name).some(({ id }) => id === known)) return { school };
    const named = byName(name);
    if ('school' in named)
      return {
        column: 'school',
        kind: 'wrongValue',
        found: `${name}，而标识码 ${known} 是${school.name}`,
        instead: `${school.name}；或改正标识码`,
      };
    return named;
  };
}

/**
 * The known word one key away from another: a letter more, less or other. Words that differ so share what is left when
 * one letter is taken out, so that one look-up replaces going through all of them.
 */
function neighbours(words: readonly string[]): (word: string) => string | undefined {
  const without = (word: string) => {
    const letters = [...word];
    return letters.map((_, i) => [...letters.slice(0, i), ...letters.slice(i + 1)].join(''));
  };
  const known = new Map<string, string>();
  for (const word of words) for (const rest of [word, ...without(word)]) if (!known.has(rest)) known.set(rest, word);
  return (word) => {
    for (const rest of [word, ...without(word)]) {
      const found = known.get(rest);
      if (found) return found;
    }
    return undefined;
  };
}
