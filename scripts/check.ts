import { steps } from './check/steps.ts';
import { report, tally } from './check/tally.ts';

/** `npm run check`: everything that needs no browser, all of it, then what failed. */
report(await tally(process.cwd(), steps));
