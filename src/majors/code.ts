import { isCategory, type Major } from './major.ts';

/** The levels of 职业教育专业目录（2021年）, in the words of a school's `level`. */
export type MajorLevel = '职业本科' | '高职专科' | '中职';

/**
 * What a code of a single 专业 looks like: six digits; in 高职 a `K` behind them marks what the state keeps an eye on
 * (国家控制布点专业, `570102K` 学前教育).
 */
export const MAJOR_CODE = /^\d{6}K?$/;

/** The level a code belongs to: 21–39 职业本科, 41–59 高职专科, 61–79 中职 (职业教育专业目录（2021年）); else none. */
export function levelOfCode(code: string): MajorLevel | undefined {
  const category = Number(code.slice(0, 2));
  if (category >= 21 && category <= 39) return '职业本科';
  if (category >= 41 && category <= 59) return '高职专科';
  return category >= 61 && category <= 79 ? '中职' : undefined;
}

/** The four digits of the 专业类 a code belongs to; the site's catalogue holds those of 高职专科 only. */
export const classCodeOf = (code: string): string | undefined =>
  levelOfCode(code) === '高职专科' ? code.slice(0, 4) : undefined;

/** The classes (专业类) of the catalogue by their four digits. */
export const classesByCode = (majors: Iterable<Major>): Map<string, Major> =>
  new Map([...majors].filter((major) => !isCategory(major)).map((major) => [major.code, major]));
