import { tally } from './check/tally.ts';
import { formatted } from './format/files.ts';

/** `npm run format`: brings the code into the one shape that `npm run check` asks for. */
const { failed } = await tally(process.cwd(), [
  { name: '统一格式', run: ['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level=warn', ...formatted] },
]);
process.exitCode = failed;
