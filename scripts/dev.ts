import { formatFaults } from '../src/base/faults.ts';
import { plainly } from './build.ts';
import { asEnvironment, readOptions } from './build/options.ts';
import { runAstro } from './build/run-astro.ts';
import { forgetStaleEntries } from './build/stale-entries.ts';
import { checkContent } from './check-content.ts';

/** `npm run dev`: live editing. What is wrong with the content is told first; it does not keep the page from opening. */
await plainly(async () => {
  const root = process.cwd();
  const args = process.argv.slice(2);
  const forAstro = args.filter((arg) => /^--(?:port|host|open)\b/.test(arg));
  const options = readOptions(
    args.filter((arg) => !forAstro.includes(arg)),
    process.env,
  );
  const { faults } = await checkContent(root, { production: false });
  if (faults.length > 0) console.error(`${formatFaults(faults)}\n`);
  await forgetStaleEntries(root, options);
  process.exitCode = await runAstro(root, ['dev', ...forAstro], asEnvironment(options));
});
