import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';

/** Pagefind's own interface: ours is in src/search. */
const UNUSED = /pagefind-(?:ui|modular-ui|component-ui|highlight)/;

/** Indexes the built pages that have a `data-pagefind-body` and writes `<out>/pagefind/`. */
export async function writeSearchIndex(out: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh-cn' });
  if (!index) throw new Error(errors.join('; '));
  try {
    const added = await index.addDirectory({ path: out });
    const { errors: writing, files } = await index.getFiles();
    const wrong = [...added.errors, ...writing];
    if (wrong.length > 0) throw new Error(wrong.join('; '));
    for (const { path, content } of files) {
      if (UNUSED.test(path)) continue;
      const file = join(out, 'pagefind', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  } finally {
    await pagefind.close();
  }
}
