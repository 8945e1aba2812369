import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit and content tests; those that need a browser have their own runner. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: 'node_modules/.cache/vitest',
  test: { include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'], reporters: ['default'] },
});
