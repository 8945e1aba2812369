import { isStamp } from '../../src/base/dates.ts';
import type { FaultKind } from '../../src/base/faults.ts';

/** What the `error:` codes of src/base/fields.ts and the rooms' schemas mean to an editor. */
export const codes: Record<string, { kind: FaultKind; instead: string }> = {
  id: { kind: 'wrongValue', instead: '只用小写字母、数字和短横，例如 "luzhou-launch"' },
  date: { kind: 'wrongDate', instead: '加引号的年-月-日，例如 "2024-05-17"' },
  partialDate: { kind: 'wrongDate', instead: '"2021"、"2021-10" 或 "2021-10-12"，带引号' },
  stamp: { kind: 'wrongDate', instead: '"2024-05-17" 或 "2024-05-17 09:00"，带引号' },
  when: { kind: 'wrongDate', instead: '三种之一：{start: "2024-05-17"}（可加 end）、{during: week}、{undated: true}' },
  webAddress: { kind: 'wrongValue', instead: '完整的网址，以 http:// 或 https:// 开头，里面没有中文标点' },
  missingAlt: { kind: 'missingAlt', instead: '至少四个字，说清图里有什么' },
  emptySources: { kind: 'emptySources', instead: '至少一条来源：- title: 来源名称' },
  pictureFile: { kind: 'wrongValue', instead: '以 ./ 开头、与本文件放在一起的图片，例如 ./gate.webp' },
  videoFile: {
    kind: 'wrongValue',
    instead: '与本文件放在一起的 .mp4，例如 ./film.mp4；名字只用字母、数字、短横和下划线',
  },
  captionsFile: {
    kind: 'wrongValue',
    instead: '与本文件放在一起的 .vtt，例如 ./film.vtt；名字只用字母、数字、短横和下划线',
  },
  placeCode: { kind: 'wrongValue', instead: '六位数字；查不到就留空' },
  majorCode: { kind: 'wrongValue', instead: '大类两位数字，专业类四位数字' },
  officePhone: { kind: 'wrongValue', instead: '办公电话，带区号和短横，例如 028-86110000' },
  siteCode: { kind: 'wrongValue', instead: '十位数字；还没有就留空 ""' },
};

/** How each type is written in YAML. */
export const types: Record<string, string> = {
  string: '文字',
  number: '数字，不加引号',
  int: '整数，不加引号',
  boolean: 'true 或 false，不加引号',
  array: '列表：每项一行，以“- ”开头',
  object: '下级字段：另起一行，缩进两个空格',
};

/** A value as an editor recognises it; dates and numbers that lost their quotes say so. */
export function show(value: unknown, wanted?: string): string {
  if (value === undefined || value === null || value === '') return '（空）';
  if (value instanceof Date) return `${value.toISOString().slice(0, 10)}（没有引号，会被读成零时区的时刻）`;
  if (Array.isArray(value)) return '一个列表';
  if (typeof value === 'object') return '几个下级字段';
  if (wanted === 'string' && typeof value === 'number') return `${value}（没有引号，会被读成数字）`;
  if (wanted === 'string' && typeof value === 'boolean') return `${value}（没有引号，会被读成“是／否”）`;
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** A date written in another way, as the site wants it: `2024年5月7日` → `"2024-05-07"`. */
export function suggestDate(value: unknown): string | undefined {
  if (value instanceof Date) return `"${value.toISOString().slice(0, 10)}"（带引号）`;
  const m = /^(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?\s*(?:(\d{1,2})[:：](\d{2}))?$/.exec(
    String(value).trim(),
  );
  if (!m) return undefined;
  const [, year, month, day, hour, minute] = m;
  const stamp = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}${hour ? ` ${hour.padStart(2, '0')}:${minute}` : ''}`;
  return isStamp(stamp) ? `"${stamp}"（带引号）` : undefined;
}
