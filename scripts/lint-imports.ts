import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { doorComplaints, nameComplaints } from './lint-imports/doors.ts';
import { floorComplaints } from './lint-imports/floors.ts';
import { cycles, importsOf } from './lint-imports/imports.ts';
import { colourComplaints, markupComplaints, styleComplaints } from './lint-imports/looks.ts';
import { houseSizes, sizeComplaints } from './lint-imports/sizes.ts';
import { type Complaint, readSource, type Source } from './lint-imports/source.ts';
import { contentValues, unsaidWords, wordComplaints } from './lint-imports/words.ts';

/** Everything the sources do against the order of the house (README). Each complaint names the lawful place. */
export function lint(sources: readonly Source[]): Complaint[] {
  const imports = sources.flatMap(importsOf);
  const values = contentValues(sources);
  const code = sources.filter(({ path }) => !path.endsWith('.css'));
  return [
    ...imports.flatMap(floorComplaints),
    ...imports.flatMap(doorComplaints),
    ...cycles(imports).map((path) => ({
      path: path[0]!,
      line: 1,
      rule: '循环',
      message: `${path.join(' → ')}：把共用的部分移到下面一层`,
    })),
    ...code.flatMap(nameComplaints),
    ...sources.flatMap(styleComplaints),
    ...code.flatMap(colourComplaints),
    ...code.flatMap(markupComplaints),
    ...code.flatMap((source) => wordComplaints(source, values)),
    ...unsaidWords(code),
    ...code.flatMap(sizeComplaints),
    ...houseSizes(code),
  ];
}

/** The sources below a repository's root that the rules are for. */
export async function readSources(root: string): Promise<Source[]> {
  const paths = await Promise.all(
    ['src', 'scripts', 'tests'].map(async (folder) => {
      const entries = await readdir(join(root, folder), { recursive: true });
      return entries.map((entry) => `${folder}/${entry.replaceAll('\\', '/')}`);
    }),
  );
  const wanted = paths.flat().filter((path) => /\.(ts|tsx|astro|css)$/.test(path) && !path.endsWith('.d.ts'));
  return Promise.all(wanted.sort().map(async (path) => readSource(path, await readFile(join(root, path), 'utf8'))));
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const sources = await readSources(process.cwd());
  const complaints = lint(sources);
  for (const { path, line, rule, message } of complaints) console.log(`✗ ${path}:${line} [${rule}] ${message}`);
  console.log(complaints.length > 0 ? `共 ${complaints.length} 处` : `✓ 房屋规矩检查通过：${sources.length} 个文件`);
  process.exitCode = complaints.length > 0 ? 1 : 0;
}
