import { readdir, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import * as pagefind from 'pagefind';

/** Pagefind's own interface: ours is in src/search. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)/;

/**
 * Reads the searchable pages. They may change after that: what is left to do, to work the index out and to write it
 * into `<out>/pagefind/`, is handed back, and takes a core of its own.
 * @param pages files that have a `data-pagefind-body`
 * @throws when a page could not be read; Pagefind's process has then ended
 */
export async function readForSearch(out: string, pages: readonly string[]): Promise<() => Promise<void>> {
  const outputPath = join(out, 'pagefind');
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh-cn' });
  if (!index) throw new Error(errors.join('; '));
  return orClose(async () => {
    const added = await index.addDirectory({ path: out, glob: globOf(out, pages) });
    refuse(added.errors);
    if (added.page_count < pages.length) refuse([`Pagefind read ${added.page_count} of ${pages.length} pages`]);
    return () =>
      orClose(async () => {
        // Pagefind writes by itself: what it hands over in memory would be held twice.
        refuse((await index.writeFiles({ outputPath })).errors);
        await pagefind.close();
        for (const name of await readdir(outputPath)) if (UNUSED.test(name)) await rm(join(outputPath, name));
      });
  });
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('; '));
}

/** Ends Pagefind's process when a step fails: it would keep ours from ending. */
async function orClose<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    await pagefind.close();
    throw error;
  }
}

/**
 * The folders that hold searchable pages. Pagefind would read all others too and keep their text until the end:
 * with 10,000 stories the pages of the exhibition's walls alone are 2,000.
 */
export function globOf(out: string, pages: readonly string[]): string {
  const shelves = pages.map((page) => {
    const folder = relative(out, dirname(page)).split(sep);
    return [...folder.slice(0, -1), folder[folder.length - 1] ? '*/index.html' : 'index.html'].join('/');
  });
  return `{${[...new Set(shelves)].sort().join(',')}}`;
}
