import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { threeForModels } from './scripts/build/three-for-models.ts';
import { chineseMarkdown } from './src/base/markdown.ts';
import { boot } from './src/site/boot.mjs';

const { SITE_URL = 'http://localhost:4321', BASE_PATH = '/', SAMPLES = 'on', OUT_DIR = './dist' } = process.env;

/** Floor of browsers (README, „old engines“): everything is compiled down to these. */
const floor = ['chrome87', 'safari14'];

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  outDir: OUT_DIR,
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', assets: 'assets', concurrency: 1 },
  integrations: [mdx()],
  markdown: {
    // Shiki writes inline styles, which the content security policy forbids; no story shows code.
    syntaxHighlight: false,
    processor: chineseMarkdown(BASE_PATH),
  },
  image: { layout: 'constrained', breakpoints: [480, 960, 1600] },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      styleDirective: { resources: ["'self'"] },
      scriptDirective: {
        resources: ["'self'"],
        hashes: [`sha256-${createHash('sha256').update(boot).digest('base64')}`],
      },
    },
  },
  vite: {
    plugins: [threeForModels],
    define: {
      'import.meta.env.SAMPLES': JSON.stringify(SAMPLES),
    },
    // A build writes hundreds of files there; live editing need not look at them.
    server: { watch: { ignored: ['**/.cache/**', '**/dist/**', '**/reports/**', '**/test-results/**'] } },
    build: { target: floor, cssTarget: floor, assetsInlineLimit: 0 },
  },
});
