import type { Lexicon } from './schema.ts';

export type ShortNameRules = Pick<Lexicon, 'schoolEndings' | 'placeLetters'>;

/**
 * What people may call a school besides its name: 泸州职业技术学院 is 泸州职院, 泸职院, 泸州职业学院. Never a form that names another
 * institution: `重庆工程学院` is one of its own, so `学院` and `大学` alone are no ending; and never two letters, which many
 * schools share (those that are really said stand in the lexicon).
 */
export function shortNames(name: string, rules: ShortNameRules): string[] {
  const ending = rules.schoolEndings.find((each) => name.endsWith(each.ending));
  if (!ending) return [];
  const core = name.slice(0, -ending.ending.length);
  const place = rules.placeLetters.find((each) => core.startsWith(each.place));
  const middle = place ? core.slice(place.place.length) : '';
  const starts = [core, ...(place ? place.short.map((letter) => letter + middle) : [])];
  const forms = starts.flatMap((start) => ending.short.map((end) => start + end));
  if (place && middle.length > 1) {
    // 重庆电子职业大学, 成航职大: the middle by its first word or letter.
    for (const letter of [place.place, ...place.short])
      for (const part of new Set([middle.slice(0, 2), middle[0]!]))
        // Who shortens all else does not write the ending out: 成航职院, not 成航职业技术学校.
        forms.push(
          ...ending.short.filter((end) => letter === place.place || end.length <= 2).map((end) => letter + part + end),
        );
  }
  if (middle.length >= 4) {
    // 水利电力 is 水电, 文化旅游 is 文旅: so shortened, even 学院 alone names no other institution.
    const words = middle.replace(/[\u4e0e\u548c]/g, '').match(/../g) ?? [];
    const letters = words
      .slice(0, 2)
      .map((word) => word[0]!)
      .join('');
    const tail = ending.ending.slice(-2);
    for (const start of [place!.place, ...place!.short])
      forms.push(...[...ending.short, tail].map((end) => start + letters + end));
  }
  return [...new Set(forms)].filter((form) => form !== name && form.length >= 3);
}
