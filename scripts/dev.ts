import { plainly } from './build.ts';
import { readOptions } from './build/options.ts';
import { forgetStaleEntries } from './build/stale-entries.ts';
import { checkContent } from './check-content.ts';
import { reportOf } from './dev/report.ts';
import { isForServer, serveLive } from './dev/serve.ts';

/**
 * `npm run dev`: live editing. What is wrong with the content is told first and after every save, in the terminal and
 * on the page; it does not keep the page from opening.
 */
await plainly(async () => {
  const root = process.cwd();
  const args = process.argv.slice(2);
  const options = readOptions(
    args.filter((arg) => !isForServer(arg)),
    process.env,
  );
  const report = reportOf((await checkContent(root, { production: false })).faults);
  if (report) console.error(`${report.text}\n`);
  await forgetStaleEntries(root, options);
  await serveLive(root, options, args.filter(isForServer), report);
});
