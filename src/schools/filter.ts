/** How the box above the list reads what is typed. Runs in the visitor's browser and in tests. */

const FACET_WORDS = /(公办|民办|本科|专科|双高)/g;

/**
 * The terms of a query, all of which a row must hold: `泸州公办`, `泸州 公办` and `泸州，公办` mean the same.
 * Full-width letters and digits are read as plain ones.
 */
export function termsOf(query: string): string[] {
  return query
    .normalize('NFKC')
    .toLowerCase()
    .replace(FACET_WORDS, ' $1 ')
    .split(/[\s,，、;；的]+/)
    .filter(Boolean);
}

/** True when a text holds every term. `text` is normalised once by the caller with `plain`. */
export const matches = (text: string, terms: readonly string[]): boolean => terms.every((term) => text.includes(term));

/** A row's text as the terms are read: no spaces, plain letters. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
