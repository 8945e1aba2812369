import type { FaultKind } from '../../src/base/faults.ts';
import { webAddress } from '../../src/base/fields.ts';
import { levelOfCode, MAJOR_CODE, type MajorLevel } from '../../src/majors/code.ts';
import { majorKey, taughtFaults } from '../../src/schools/teaching-faults.ts';
import type { ListedMajor } from '../../src/schools/teaching-schema.ts';
import type { School } from '../../src/schools/school.ts';
import { digits, properName, tight, usual } from './cells.ts';
import type { Classes } from './classes.ts';
import { type Column, type Header, headings } from './columns.ts';
import { readLevel } from './levels.ts';
import type { SchoolFinder } from './schools.ts';
import type { Sheet } from './sheet.ts';
import { type CellFault, faultOf } from './tell.ts';
import { EXAMPLE } from './template.ts';

/** One row of the table, as it will lie in a school's file. */
export interface MajorRow {
  school: School;
  major: ListedMajor;
  year: number;
  source: { title: string; url?: string };
}

/** What holds for every row that does not say it itself. */
export interface Given {
  year?: number | undefined;
  source?: string | undefined;
  url?: string | undefined;
}

export interface Context {
  sheet: Sheet;
  header: Header;
  given: Given;
  schools: SchoolFinder;
  classes: Classes;
  /** The year of the day the import is dated with: no list can be newer. */
  newest: number;
}

/** Rows that sum up others. */
const TOTAL = /^(合计|小计|总计|共计|备注|说明)(?:[:：]|$)/;

/** Every row below the headings, or everything that is wrong with them. */
export function readRows(context: Context): { rows: MajorRow[]; faults: CellFault[] } {
  const { sheet, header } = context;
  const rows: MajorRow[] = [];
  const faults: CellFault[] = [];
  const seen = new Map<string, number>();
  let above: School | 'unknown' | undefined;
  for (let row = header.row + 1; row < sheet.rows.length; row++) {
    if (!sheet.rows[row]!.some((cell) => cell.trim())) continue;
    const reader = new RowReader(context, row);
    const read = reader.read(above);
    // What follows a school nobody knows belongs to it, not to the school before.
    above = reader.school ?? (reader.namesSchool ? 'unknown' : above);
    if (read) {
      const key = `${read.school.id} ${majorKey(read.major, read.school.level)}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, row);
      else {
        const found = `${read.school.name}的“${read.major.name}”，第 ${first + 1} 行已经有了`;
        reader.blame('name', 'repeated', found, '同一所学校的同一个专业只留一行');
      }
      rows.push(read);
    }
    faults.push(...reader.faults);
  }
  if (rows.length === 0 && faults.length === 0)
    faults.push(faultOf(sheet, header.row + 1, 0, 'missingField', '列名下面没有内容', '一行一个专业'));
  return { rows, faults };
}

class RowReader {
  readonly faults: CellFault[] = [];
  school: School | undefined;
  /** Whether the row names a school of its own, known or not. */
  namesSchool = false;
  readonly #context: Context;
  readonly #row: number;

  constructor(context: Context, row: number) {
    this.#context = context;
    this.#row = row;
  }

  /** The row as data; undefined where something is wrong with it. @param above the school of the row before */
  read(above: School | 'unknown' | undefined): MajorRow | undefined {
    const { sheet } = this.#context;
    if (sheet.rows[this.#row]!.some((cell) => cell.includes(EXAMPLE))) {
      const column = sheet.rows[this.#row]!.findIndex((cell) => cell.includes(EXAMPLE));
      this.faults.push(faultOf(sheet, this.#row, column, 'wrongValue', '模板里的示例', '删去这一行'));
      return undefined;
    }
    this.school = this.#school(above);
    const name = properName(this.#cell('name'));
    if (TOTAL.test(name)) this.blame('name', 'wrongValue', name, '合计、小计不是专业，删去这一行');
    else if ([...name].length < 2)
      this.blame('name', name ? 'wrongValue' : 'missingField', name || '（空）', '专业名称，照来源写');
    const major = { name, code: this.#code(), level: this.#level(), major: this.#class() };
    const [year, source] = [this.#year(), this.#source()];
    if (this.faults.length > 0 || !this.school) return undefined;
    if (!year || !source) return undefined;
    const lean = this.#lean(major, this.school.level, year);
    return this.faults.length > 0 ? undefined : { school: this.school, major: lean, year, source };
  }

  /** Says what is wrong with the row's cell of a column, or where that column should be. */
  blame(column: Column, kind: FaultKind, found: string, instead: string): undefined {
    const { sheet, header } = this.#context;
    const own = header.at[column];
    // What is wrong with a cell is told once: an unreadable one is not also empty.
    if (own !== undefined && this.faults.some((fault) => fault.column === own)) return undefined;
    const place = own ?? header.at.code ?? header.at.name ?? 0;
    this.faults.push(faultOf(sheet, this.#row, place, kind, found, instead));
  }

  /** The text of a cell; of a merged one that of its block. */
  #cell(column: Column): string {
    const { sheet, header } = this.#context;
    const at = header.at[column];
    if (at === undefined) return '';
    const { row, column: c } = sheet.mergedInto(this.#row, at) ?? { row: this.#row, column: at };
    const broken = sheet.broken.get(`${row},${c}`);
    if (broken) this.blame(column, 'wrongValue', broken, `这一格写成文字或数字（${headings[column][0]}）`);
    return sheet.rows[row]?.[c] ?? '';
  }

  #school(above: School | 'unknown' | undefined): School | undefined {
    const id = digits(this.#cell('id'));
    const code = digits(this.#cell('schoolCode'));
    const name = properName(this.#cell('school'));
    if (this.faults.length > 0) return undefined;
    if (!id && !name && (!code || this.#context.header.at.school !== undefined)) {
      // Merged cells of Excel come into a CSV as empty ones.
      // Told once, at the row that names it.
      if (!this.#context.sheet.knowsMerges && above) return above === 'unknown' ? undefined : above;
      return this.blame('school', 'missingField', '（空）', '每一行都写学校；几行同属一所学校时可以合并单元格');
    }
    this.namesSchool = true;
    const answer = this.#context.schools(id, code, name);
    return 'school' in answer ? answer.school : this.blame(answer.column, answer.kind, answer.found, answer.instead);
  }

  #code(): string | undefined {
    const code = digits(this.#cell('code')).toUpperCase();
    if (!code || code === '-' || code === '/') return undefined;
    if (!MAJOR_CODE.test(code)) {
      const lost = /E\+/.test(code) ? '（Excel 把它写成了科学记数）' : '';
      this.blame('code', 'wrongValue', `${code}${lost}`, '六位专业代码（2021年目录），例如 520201；来源没有就留空');
    }
    return code;
  }

  #level(): MajorLevel | undefined {
    const text = usual(this.#cell('level'));
    const level = text ? readLevel(text) : undefined;
    if (text && !level) this.blame('level', 'wrongValue', text, '职业本科、高职专科、中职 之一，或留空');
    return level;
  }

  #class(): string | undefined {
    const text = tight(this.#cell('class'));
    if (!text) return undefined;
    const found = this.#context.classes.named(text);
    return 'slug' in found ? found.slug : this.blame('class', 'unknownReference', found.found, found.instead);
  }

  #year(): number | undefined {
    const text = digits(this.#cell('year')).replace(/年$/, '');
    const year = text ? Number(text) : this.#context.given.year;
    if (year === undefined)
      return this.blame(
        'year',
        'missingField',
        '（空）',
        '年份，例如 2025；整张表是同一年，也可以在命令后面加 --year=2025',
      );
    if (!/^\d{4}$/.test(text || String(year)) || year < 1949)
      return this.blame('year', 'wrongValue', text, '四位数字的年份，例如 2025');
    if (year > this.#context.newest)
      return this.blame('year', 'wrongValue', `${year}，还没有到`, `不晚于 ${this.#context.newest}`);
    return year;
  }

  #source(): MajorRow['source'] | undefined {
    const title = this.#cell('source').replace(/\s+/g, ' ').trim() || this.#context.given.source || '';
    const url = this.#cell('url').trim() || this.#context.given.url;
    if ([...title].length < 2)
      return this.blame(
        'source',
        title ? 'wrongValue' : 'missingField',
        title || '（空）',
        '来源的名称；整张表同一个来源，也可以在命令后面加 --source="来源名称"',
      );
    if (url && !webAddress.safeParse(url).success)
      return this.blame('url', 'wrongValue', url, '完整的网址，以 http:// 或 https:// 开头；没有就留空');
    return url ? { title, url } : { title };
  }

  /** Leaves out what the code or the school says already; contradictions are told. */
  #lean({ name, code, level, major }: ListedMajor, school: MajorLevel, year: number): ListedMajor {
    const says = code ? levelOfCode(code) : school;
    // A code tells its level, but crossing between 中职 and 高职 has to be said.
    const needed = level !== says || (code !== undefined && (says === '中职') !== (school === '中职'));
    const lean: ListedMajor = {
      name,
      ...(code ? { code } : {}),
      ...(level && needed ? { level } : {}),
      ...(major ? { major } : {}),
    };
    const { byCode, nameOf } = this.#context.classes;
    for (const { field, kind, found, instead } of taughtFaults(lean, { school, year, classes: byCode }))
      this.blame(field === 'major' ? 'class' : field, kind, nameOf(found), nameOf(instead));
    if (code && major && byCode.get(code.slice(0, 4))?.slug === major && says === '高职专科') delete lean.major;
    return lean;
  }
}
