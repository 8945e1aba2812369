import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeStories } from './stories.ts';

const parts = [
  'content',
  'public',
  'scripts',
  'src',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

export interface BuildRun {
  stories: number;
  state: 'cold' | 'warm';
  seconds: number;
  /** Most memory any one process held, in MiB; undefined where /proc is not there to ask. */
  peak: number | undefined;
}

/** Builds a copy of the project with so many more stories: cold without any cache, then again with all of them. */
export async function measureBuilds(root: string, stories: number): Promise<BuildRun[]> {
  return withCopy(root, stories, async (copy) => {
    const runs: BuildRun[] = [];
    for (const state of ['cold', 'warm'] as const) runs.push({ stories, state, ...(await timed(copy)) });
    return runs;
  });
}

/** Does something with a copy of the project that has so many more stories, and removes it after. */
export async function withCopy<T>(root: string, stories: number, use: (copy: string) => Promise<T>): Promise<T> {
  const copy = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    for (const part of parts) await cp(join(root, part), join(copy, part), { recursive: true });
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    await writeStories(copy, stories);
    return await use(copy);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** Builds a copy: how long, and the most memory any one process held, in MiB. */
export async function timed(copy: string): Promise<{ seconds: number; peak: number | undefined }> {
  const started = performance.now();
  const child = spawn(process.execPath, [...process.execArgv, 'scripts/build.ts'], {
    cwd: copy,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, ...family(child.pid!).map(highWater))), 300);
  const code = await new Promise<number | null>((done) => child.on('exit', done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`the build of ${copy} ended with ${code}`);
  return { seconds: (performance.now() - started) / 1000, peak: peak || undefined };
}

/** A process and all below it, as Linux lists them. */
function family(pid: number): number[] {
  try {
    const tasks = readdirSync(`/proc/${pid}/task`);
    const children = tasks.flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' '),
    );
    return [pid, ...children.filter(Boolean).flatMap((child) => family(Number(child)))];
  } catch {
    return [];
  }
}

/** The most memory a process has held so far, in MiB. */
function highWater(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
