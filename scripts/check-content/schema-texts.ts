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
  siteAddress: { kind: 'wrongValue', instead: '站内地址，以 / 开头和结尾，例如 /schools/4150012609/' },
  missingAlt: { kind: 'missingAlt', instead: '至少四个字，说清图里有什么' },
  emptySources: { kind: 'emptySources', instead: '至少一条来源：- title: 来源名称' },
  pictureFile: {
    kind: 'wrongValue',
    instead:
      '以 ./ 开头、与本文件放在一起的图片，例如 ./gate.webp；或线上校园的画面 ../../tours/tianfu/stills/gate.jpg',
  },
  videoFile: {
    kind: 'wrongValue',
    instead: '与本文件放在一起的 .mp4，例如 ./film.mp4；名字只用字母、数字、短横和下划线',
  },
  captionsFile: {
    kind: 'wrongValue',
    instead: '与本文件放在一起的 .vtt，例如 ./film.vtt；名字只用字母、数字、短横和下划线',
  },
  audioFile: {
    kind: 'wrongValue',
    instead: '与本文件放在一起的 .mp3 或 .m4a，例如 ./gate.mp3；名字只用字母、数字、短横和下划线',
  },
  modelFile: {
    kind: 'wrongValue',
    instead: '与本文件放在一起的 .glb，例如 ./library.glb；名字只用字母、数字、短横和下划线',
  },
  sceneAlt: { kind: 'missingAlt', instead: '至少八个字，说清画面里有什么' },
  metres: { kind: 'wrongValue', instead: '米数：-2000 到 2000 之间的数字，不加引号' },
  point: { kind: 'wrongValue', instead: '[东, 北] 两个数字，单位米，例如 [120, 40]（逗号用半角）' },
  size: { kind: 'wrongValue', instead: '[宽, 深] 两个数字，单位米，例如 [60, 18]（逗号用半角）' },
  area: { kind: 'wrongValue', instead: '[左, 下, 宽, 深] 四个数字，单位米，宽和深大于 0，例如 [20, 30, 40, 25]' },
  line: { kind: 'wrongValue', instead: '2—60 个点，每个点 [东, 北]，例如 [[0, 20], [120, 20]]' },
  outline: { kind: 'wrongValue', instead: '3—60 个角，每个角 [东, 北]，例如 [[0, 0], [40, 0], [20, 30]]' },
  heading: {
    kind: 'wrongValue',
    instead: '北、东北、东、东南、南、西南、西、西北 之一，或从北起顺时针的度数 0—360，不加引号',
  },
  exit: { kind: 'wrongValue', instead: '站的编号，例如 library；要说明怎样走就写 {to: library, by: 上台阶}' },
  noExit: { kind: 'missingField', instead: '至少一站：exits: [能走到的站的编号]' },
  stopText: { kind: 'wrongValue', instead: '至少 20 个字：这是哪里、能看到什么、有什么用' },
  stopRef: { kind: 'wrongValue', instead: '站的编号，例如 library；别的校园的站写 校园编号/站编号' },
  role: { kind: 'privacy', instead: '身份，不写姓名：评委（摄影）、专家、一位家长、观众' },
  placeCode: { kind: 'wrongValue', instead: '六位数字；查不到就留空' },
  tileRow: { kind: 'wrongValue', instead: '方块图的第几行，1 到 9 的整数；省和直辖市自己留空' },
  tileColumn: { kind: 'wrongValue', instead: '方块图的第几列，1 到 6 的整数；省和直辖市自己留空' },
  majorCode: { kind: 'wrongValue', instead: '大类两位数字，专业类四位数字' },
  specialityCode: {
    kind: 'wrongValue',
    instead: '六位专业代码，加引号，例如 "520201"；国家控制布点的后面有 K；来源没有就不写',
  },
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
  if (Array.isArray(value)) return value.length === 0 ? '空的列表' : (cells(value) ?? '一个列表');
  if (typeof value === 'object') return '几个下级字段';
  if (wanted === 'string' && typeof value === 'number') return `${value}（没有引号，会被读成数字）`;
  if (wanted === 'string' && typeof value === 'boolean') return `${value}（没有引号，会被读成“是／否”）`;
  return clipped(String(value));
}

const clipped = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** A list of numbers, words or points as it was typed; nothing where it holds groups of fields. */
function cells(list: readonly unknown[]): string | undefined {
  const inner = list.map((one) =>
    Array.isArray(one) ? cells(one) : typeof one === 'object' ? undefined : String(one),
  );
  return list.length > 0 && !inner.includes(undefined) ? clipped(`[${inner.join(', ')}]`) : undefined;
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
