import { describe, expect, test } from 'vitest';
import { scanPage } from '../../scripts/build/pages.ts';
import { globOf } from '../../scripts/build/search-index.ts';

describe('what the search reads', () => {
  test('is a page whose main part is marked, and no other', () => {
    expect(scanPage('<body><main data-pagefind-body>字</main>').searchable).toBe(true);
    expect(scanPage('<body><main>字</main>').searchable).toBe(false);
  });

  test('is asked for by the folders that hold such pages', () => {
    const pages = ['/out/stories/b/index.html', '/out/stories/a/index.html', '/out/events/index.html'];
    expect(globOf('/out', pages)).toBe('{*/index.html,stories/*/index.html}');
    expect(globOf('/out', ['/out/index.html'])).toBe('{index.html}');
  });
});
