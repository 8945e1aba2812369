import { readFile, writeFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { shanghaiDay } from '../src/base/dates.ts';
import { formatFaults } from '../src/base/faults.ts';
import { readLibrary } from './import-majors/library.ts';
import { classesOf } from './import-majors/classes.ts';
import { readHeader } from './import-majors/columns.ts';
import { listPath, listText, writeAll } from './import-majors/list-file.ts';
import { type Options, readOptions } from './import-majors/options.ts';
import { planOf } from './import-majors/plan.ts';
import { readCsv } from './import-majors/read-csv.ts';
import { readXlsx } from './import-majors/read-xlsx.ts';
import { readRows } from './import-majors/rows.ts';
import { schoolFinder } from './import-majors/schools.ts';
import { type Sheet, Unreadable } from './import-majors/sheet.ts';
import { complaint, tellCells } from './import-majors/tell.ts';
import { tellPlan } from './import-majors/tell-plan.ts';
import { templateFor } from './import-majors/template.ts';

const COMMAND = 'npm run import:majors --';

/**
 * Reads a table of schools and majors into `content/school-majors/`. Without `--write` it only tells what would
 * change; a table with anything wrong in it changes nothing.
 * @param root the repository, or a folder of the same shape
 * @returns what to print, and the exit code
 */
export async function importMajors(root: string, options: Options): Promise<{ said: string; code: 0 | 1 }> {
  const file = options.file!;
  const { library, faults: broken } = await readLibrary(root);
  if (broken.length > 0) return { said: `先改好内容里的问题，再导入：\n\n${formatFaults(broken)}`, code: 1 };
  let sheet: Sheet;
  try {
    sheet = await readSheet(file, options.sheet);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { said: complaint(basename(file), '表格读不了', error.found, error.instead), code: 1 };
  }
  const header = readHeader(sheet);
  if (Array.isArray(header)) return { said: tellCells(header), code: 1 };
  const { rows, faults } = readRows({
    sheet,
    header,
    given: options.given,
    schools: schoolFinder(library.schools),
    classes: classesOf(library.majors),
    newest: Number(options.updated.slice(0, 4)),
  });
  if (faults.length > 0) return { said: tellCells(faults), code: 1 };

  const changes = planOf(rows, library.lists, options);
  const texts = new Map(changes.flatMap(({ school, next }) => (next ? [[listPath(school.id), listText(next)]] : [])));
  if (options.write) await writeAll(root, texts);
  const unused = header.unused.length > 0 ? [`没有用到的列：${header.unused.join('、')}`] : [];
  return { said: [...unused, tellPlan(changes, options.all), ...ending(texts.size, options)].join('\n'), code: 0 };
}

function ending(files: number, { write }: Options): string[] {
  if (files === 0) return [];
  return [
    write
      ? `✓ 已写入 content/school-majors/ 的 ${files} 个文件。运行 npm run check:content 再看一遍，然后提交。`
      : '这是预览，什么都没有写入。看过没有问题，在命令后面加 --write 再运行一次。',
  ];
}

/** @throws Unreadable where it is no table */
async function readSheet(path: string, wanted: string | undefined): Promise<Sheet> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EISDIR') throw new Unreadable(`这是文件夹：${path}`, '文件夹里那个表格的路径');
    // Windows locks a file that Excel or WPS has open.
    if (error.code !== 'ENOENT')
      throw new Unreadable(`文件打不开：${path}（${error.code}）`, '先在 Excel、WPS 里关掉这个文件，再运行一次');
    throw new Unreadable(`没有这个文件：${path}`, '文件的路径；路径里有空格时，整个用英文双引号括起来');
  });
  const ending = extname(path).toLowerCase();
  if (ending === '.csv' || ending === '.tsv' || ending === '.txt') return readCsv(path, bytes);
  if (ending === '.xlsx' || ending === '.xlsm' || ending === '.xls') return readXlsx(bytes, wanted);
  throw new Unreadable(`${ending || '没有扩展名'} 的文件`, '.xlsx 或 .csv；别的表格用 Excel 或 WPS 另存为 .xlsx');
}

/** An empty table to fill in; one that lies there already is never overwritten. */
async function writeTemplate(path: string): Promise<{ said: string; code: 0 | 1 }> {
  try {
    await writeFile(path, await templateFor(path), { flag: 'wx' });
  } catch (error) {
    const there = (error as NodeJS.ErrnoException).code === 'EEXIST';
    return { said: `✗ 模板没有写成：${there ? `已经有 ${path}，换一个名字` : `写不进 ${path}`}`, code: 1 };
  }
  return { said: `✓ 已写出模板 ${path}。填好后先预览：${COMMAND} ${basename(path)}`, code: 0 };
}

/**
 * The whole command.
 * @param today the day that files are dated with where `--updated` names no other
 * @param from the folder that paths are written from
 */
export async function run(root: string, args: readonly string[], today: string, from = root) {
  const options = readOptions(args, today);
  if ('wrong' in options) return { said: `✗ ${options.wrong}`, code: 1 as const };
  return options.template
    ? writeTemplate(resolve(from, options.template))
    : importMajors(root, { ...options, file: resolve(from, options.file!) });
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  // npm runs us in the root, wherever the editor stood. The clock dates files that are written; nothing is built of it.
  const from = process.env.INIT_CWD ?? process.cwd();
  const { said, code } = await run(process.cwd(), process.argv.slice(2), shanghaiDay(new Date()), from);
  console.log(said);
  process.exitCode = code;
}
