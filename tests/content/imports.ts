import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../scripts/import-majors.ts';
import { type Files, valid } from './library.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** The valid library in a folder of its own, with an editor who imports tables into it. */
export async function office(files: Files = {}) {
  const root = await mkdtemp(join(tmpdir(), 'import-'));
  folders.push(root);
  for (const [path, content] of Object.entries({ ...valid, ...files })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content!);
  }
  const lists = join(root, 'content/school-majors');
  return {
    root,
    /** Runs the command as it would be typed, on 12 May 2026. */
    imports: (...args: string[]) => run(root, args, '2026-05-12'),
    /** Puts a table beside the library. */
    put: (name: string, content: string | Uint8Array) => writeFile(join(root, name), content),
    /** Puts a fixture there: a table that another program wrote. */
    fetch: (name: string) => cp(join('tests/fixtures', name), join(root, name)),
    /** Every file of lists, also hidden ones. */
    files: () => readdir(lists).catch(() => [] as string[]),
    list: (id: string) => readFile(join(lists, `${id}.yaml`), 'utf8'),
  };
}
