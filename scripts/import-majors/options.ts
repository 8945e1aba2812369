import { isDateString } from '../../src/base/dates.ts';
import { webAddress } from '../../src/base/fields.ts';
import type { Given } from './rows.ts';

export interface Options {
  file?: string | undefined;
  sheet?: string | undefined;
  template?: string | undefined;
  write: boolean;
  /** Keeps what the table does not name. */
  add: boolean;
  /** Shows every school, not only the first ones. */
  all: boolean;
  /** The day the files are dated with. */
  updated: string;
  given: Given;
}

const flags = ['--write', '--add', '--all'];
const values = ['--sheet', '--template', '--year', '--source', '--url', '--updated'];

/** The command line, or what is wrong with it. @param today the day in Shanghai, for files without another */
export function readOptions(args: readonly string[], today: string): Options | { wrong: string } {
  const given = new Map<string, string>();
  const files: string[] = [];
  for (const arg of args) {
    const [, name, value] = /^(--[a-z]+)(?:=([\s\S]*))?$/.exec(arg) ?? [];
    if (!name) files.push(arg);
    else if (flags.includes(name) ? value === undefined : values.includes(name) && value) given.set(name, value ?? '');
    else
      return {
        wrong: `不认识“${arg}”；可以写 ${[...flags, ...values.map((one) => `${one}=…`)].join('、')}`,
      };
  }
  const template = given.get('--template');
  if (template ? files.length > 0 : files.length !== 1)
    return { wrong: '写一个表格文件，例如 npm run import:majors -- 专业.xlsx；要空的模板，写 --template=专业.xlsx' };
  if (template && !/\.(xlsx|csv)$/i.test(template))
    return { wrong: `--template=${template}：模板是 .xlsx 或 .csv 文件` };
  const updated = given.get('--updated') ?? today;
  if (!isDateString(updated)) return { wrong: `--updated=${updated} 不是日期；写成 --updated=2026-05-12` };
  const year = given.get('--year');
  if (year !== undefined && !/^\d{4}$/.test(year)) return { wrong: `--year=${year} 不是年份；写成 --year=2025` };
  const url = given.get('--url');
  if (url !== undefined && !webAddress.safeParse(url).success) return { wrong: `--url=${url} 不是完整的网址` };
  return {
    file: files[0],
    sheet: given.get('--sheet'),
    template,
    write: given.has('--write'),
    add: given.has('--add'),
    all: given.has('--all'),
    updated,
    given: { year: year ? Number(year) : undefined, source: given.get('--source'), url },
  };
}
