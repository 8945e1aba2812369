import { readdir, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import * as pagefind from 'pagefind';

/** Pagefind's own interface: ours is in src/search. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)/;

/**
 * Reads the searchable pages. They may change after that: what is left to do, to work the index out and to write it
 * into `<out>/pagefind/`, is handed back, and takes a core of its own.
 * @param pages files that have a `data-pagefind-body`
 */
export async function readForSearch(out: string, pages: readonly string[]): Promise<() => Promise<void>> {
  const outputPath = join(out, 'pagefind');
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh-cn' });
  if (!index) throw new Error(errors.join('; '));
  const added = await index.addDirectory({ path: out, glob: globOf(out, pages) });
  return async () => {
    try {
      // Pagefind writes by itself: what it hands over in memory would be held twice.
      const written = await index.writeFiles({ outputPath });
      const wrong = [...added.errors, ...written.errors];
      if (wrong.length > 0) throw new Error(wrong.join('; '));
    } finally {
      await pagefind.close();
    }
    for (const name of await readdir(outputPath)) if (UNUSED.test(name)) await rm(join(outputPath, name));
  };
}

/**
 * The folders that hold searchable pages. Pagefind would read all others too and keep their text until the end:
 * with 10,000 stories the pages of the exhibition's walls alone are 2,000.
 */
export function globOf(out: string, pages: readonly string[]): string {
  const shelves = pages.map((page) =>
    relative(out, dirname(dirname(page)))
      .split(sep)
      .join('/'),
  );
  return `{${[...new Set(shelves)]
    .sort()
    .map((shelf) => (shelf ? `${shelf}/*` : '*'))
    .join(',')}}/index.html`;
}
