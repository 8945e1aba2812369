import { ensureBuilt, plainly } from './build.ts';
import { readOptions, Refusal } from './build/options.ts';
import { steps } from './check/steps.ts';
import { plus, report, type Tally, tally, vitest } from './check/tally.ts';
import { findChromium } from './test/chromium.ts';

/** `npm test`: every check there is, on the sources, on the built files and in a browser. Ends with the count. */
await plainly(async () => {
  const root = process.cwd();
  const env = { CHROMIUM_PATH: findChromium(root) };
  const sources = await tally(root, steps);
  const built = await buildStep(root);
  const onDist =
    built.failed > 0
      ? { passed: 0, failed: 0, failures: [] }
      : await tally(root, [vitest('生成的文件与浏览器测试', 'dist', 'e2e', 'a11y', 'visual')], env);
  report([sources, built, onDist].reduce(plus));
});

/** The site the tests look at, built the default way. */
async function buildStep(root: string): Promise<Tally> {
  console.log('\n▶ 生成网站');
  try {
    await ensureBuilt(root, readOptions([], {}));
    return { passed: 1, failed: 0, failures: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    return { passed: 0, failed: 1, failures: ['生成网站'] };
  }
}
