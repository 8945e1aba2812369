import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs Astro's own command in a process of its own, so that its memory is free again before the finishing passes.
 * @returns its exit code; on a signal 1
 */
export function runAstro(root: string, args: readonly string[], env: Record<string, string>): Promise<number> {
  const cli = join(root, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => child.kill(signal));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => done(code ?? 1));
  });
}
