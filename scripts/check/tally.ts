import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** One thing that is checked: a script of ours or a tool's own, run by Node. */
export interface Step {
  name: string;
  /** Script and arguments, from the repository's root. */
  run: [script: string, ...args: string[]];
  /** Vitest's tests count one by one; any other step counts as one. */
  vitest?: true;
}

export interface Tally {
  passed: number;
  failed: number;
  /** Names of the steps that failed. */
  failures: string[];
}

const REPORT = '.cache/vitest-report.json';

/** A run of Vitest over some of the projects of tests/vitest.config.ts. */
export const vitest = (name: string, ...projects: string[]): Step => ({
  name,
  vitest: true,
  run: [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config=tests/vitest.config.ts',
    '--passWithNoTests',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
  ],
});

/** Runs the steps in order, every one of them whatever fails, and adds up. */
export async function tally(root: string, steps: readonly Step[], env: Record<string, string> = {}): Promise<Tally> {
  const sum: Tally = { passed: 0, failed: 0, failures: [] };
  for (const step of steps) {
    console.log(`\n▶ ${step.name}`);
    if (step.vitest) await rm(join(root, REPORT), { force: true });
    const code = await run(root, step.run, env);
    const tests = step.vitest ? await readReport(root) : { passed: 0, failed: 0 };
    // A file that does not even load fails without a failing test.
    const failed = code === 0 ? tests.failed : Math.max(1, tests.failed);
    sum.passed += tests.passed + (!step.vitest && code === 0 ? 1 : 0);
    sum.failed += failed;
    if (failed > 0) sum.failures.push(step.name);
  }
  return sum;
}

/** Adds two tallies. */
export const plus = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  failures: [...a.failures, ...b.failures],
});

/** Says the outcome; its last line is the count. Sets the exit code. */
export function report({ passed, failed, failures }: Tally): void {
  console.log(failures.length > 0 ? `\n没有通过：${failures.join('、')}` : '\n全部通过');
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

function run(root: string, [script, ...args]: Step['run'], env: Record<string, string>): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => done(code ?? 1));
  });
}

async function readReport(root: string): Promise<{ passed: number; failed: number }> {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(await readFile(join(root, REPORT), 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
