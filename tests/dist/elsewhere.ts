import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const parts = ['content', 'public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A fresh copy of the project in another folder, without caches and without `dist/`; the packages are the same. */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  for (const part of parts) cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

/** Runs the build there, without stopping this process meanwhile: Vitest gives up a worker that falls silent. */
export async function buildIn(copy: string, ...args: string[]): Promise<{ code: number | null; said: string }> {
  const { SITE_URL, BASE_PATH, SAMPLES, PROFILE, ...env } = process.env;
  // Vitest sets these for its own process; a build must not think it is a test.
  for (const name of ['NODE_ENV', 'VITEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL']) delete env[name];
  const child = spawn(process.execPath, ['scripts/build.ts', ...args], { cwd: copy, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, said };
}

/** Every file of a folder with the hash of its bytes. */
export function hashes(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return Object.fromEntries(paths.map((path) => [path.slice(dir.length + 1), hash(path)]));
}
