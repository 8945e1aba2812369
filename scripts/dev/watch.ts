import { relative } from 'node:path';
import type { Fault } from '../../src/base/faults.ts';
import { checkContent } from '../check-content.ts';

/** What tells that a file was saved, added or removed: Vite's watcher, or a test's emitter. */
export interface Watcher {
  on: (event: 'all', listener: (event: string, path: string) => void) => unknown;
  off: (event: 'all', listener: (event: string, path: string) => void) => unknown;
}

/** Milliseconds without a further event before a check: an editor empties a file before it writes it. */
const QUIET = 100;

/**
 * Checks the content anew whenever something in `content/` changed, one check at a time. What a check found is dropped
 * where a file changed meanwhile: it may have read half of each state.
 * @param tell hears what is wrong, and which files had changed, as paths from the root
 * @returns ends the watching
 */
export function watchContent(
  root: string,
  watcher: Watcher,
  tell: (faults: readonly Fault[], saved: ReadonlySet<string>) => void,
): () => void {
  let saved = new Set<string>();
  let overtaken = false;
  let checking = false;
  let timer: NodeJS.Timeout | undefined;

  async function check(): Promise<void> {
    [checking, overtaken] = [true, false];
    try {
      const { faults } = await checkContent(root, { production: false });
      if (overtaken) return;
      const told = saved;
      saved = new Set();
      tell(faults, told);
    } catch (error) {
      // A file went away, or another program holds it: its next save brings another check.
      if (!overtaken) console.error(`这一次没有查成内容，再保存一次试试：${(error as Error).message}`);
    } finally {
      checking = false;
      if (overtaken) wait();
    }
  }

  function wait(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), QUIET);
  }

  function onEvent(_: string, path: string): void {
    const file = relative(root, path).replaceAll('\\', '/');
    if (!file.startsWith('content/')) return;
    saved.add(file);
    overtaken = true;
    if (!checking) wait();
  }

  watcher.on('all', onEvent);
  return () => {
    watcher.off('all', onEvent);
    clearTimeout(timer);
  };
}
