import type { MajorLevel } from '../../src/majors/code.ts';
import { tight } from './cells.ts';

const words: Record<MajorLevel, readonly string[]> = {
  职业本科: ['职业本科', '高职本科', '职教本科', '本科', '职业教育本科', '本科层次职业教育'],
  高职专科: ['高职专科', '专科', '高职', '大专', '高职(专科)', '高职高专', '高等职业教育专科', '专科(高职)'],
  中职: ['中职', '中专', '职高', '中等职业教育', '中等职业', '职业高中', '中等专业', '技工'],
};
const levels = new Map(
  Object.entries(words).flatMap(([level, names]) => names.map((name) => [name, level as MajorLevel])),
);

/** The level that a word of the offices means; undefined where nobody would know. */
export const readLevel = (text: string): MajorLevel | undefined => levels.get(tight(text));
