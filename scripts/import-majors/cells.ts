/** What every cell goes through before anyone looks at it, and how a cell is called. */

/** Letters, digits and marks of Chinese typing as the usual ones, without the spaces around. */
export const usual = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** The same without any space: for codes, years, and names of schools. */
export const tight = (text: string): string => usual(text).replace(/ /g, '');

/** A Chinese name: no space within, brackets full-width as the catalogue and the lists of schools print them. */
export const properName = (text: string): string => {
  const name = /\p{Script=Han}/u.test(text) ? tight(text) : usual(text);
  return name.replaceAll('(', '（').replaceAll(')', '）').replaceAll(',', '，');
};

/** A number as Excel keeps it or writes it into a CSV: `520201.0`, `'520201`, `="520201"`. */
export const digits = (text: string): string =>
  tight(text)
    .replace(/^="(.*)"$/, '$1')
    .replace(/^'/, '')
    .replace(/^(\d+)\.0+$/, '$1');

/** The letters of a column, counted from 0: 0 → A, 26 → AA. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
