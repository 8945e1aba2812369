import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** A folder of tests as a project of its own: `vitest run --config tests/vitest.config.ts --project e2e`. */
const project = (name: string, seconds = 5) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: seconds * 1000,
    hookTimeout: Math.max(10, seconds) * 1000,
  },
});

/** unit and content run on the sources; dist on the built files; the last three open the built site in Chromium. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.cache/vitest',
  test: {
    projects: [
      project('unit', 30),
      project('content', 30),
      project('dist', 60),
      project('e2e', 60),
      project('a11y', 300),
      project('visual', 120),
    ],
    // One file after the other: a browser takes both of the two cores the project asks for, two would only wait.
    maxWorkers: 1,
    reporters: ['default'],
  },
});
