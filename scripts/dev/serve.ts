import { EventEmitter } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { asEnvironment, type Options } from '../build/options.ts';
import { liveReport } from './live-report.ts';
import { type Report, reportOf } from './report.ts';
import { watchContent } from './watch.ts';

const FOR_SERVER = /^--(?:(port)=(\d+)|(host|open)(?:=(.*))?)$/;

/** Whether an argument is for the server and not for the site: `--port=8080`, `--host`, `--open`. */
export const isForServer = (arg: string): boolean => FOR_SERVER.test(arg);

/**
 * Starts Astro's server, which lives until the process ends, with the report on the content on its pages. That is no
 * part of astro.config.mjs: a build knows nothing of it. With content it cannot read Astro does not start at all;
 * then the next save brings another try.
 * @param found what is wrong with the content now
 */
export async function serveLive(
  root: string,
  options: Options,
  args: readonly string[],
  found: Report | undefined,
): Promise<void> {
  Object.assign(process.env, asEnvironment(options), { ASTRO_TELEMETRY_DISABLED: '1' });
  const server = Object.fromEntries(args.map(serverOption));
  const logger = { entrypoint: join(import.meta.dirname, 'terminal.ts') };
  for (let report = found; ; report = await nextReport(root)) {
    const { integration, close } = liveReport(root, report);
    try {
      await dev({ root, server, integrations: [integration], logger });
      return;
    } catch (error) {
      await close();
      if (!report) throw error;
      console.error('改好以前，网页打不开。这个窗口不用关：改好后保存，看到网址再打开网页。\n');
    }
  }
}

function serverOption(arg: string): [string, number | string | true] {
  const [, port, number, name = '', value = true] = FOR_SERVER.exec(arg)!;
  return port ? [port, Number(number)] : [name, value];
}

/** What is wrong after the next save, while no server watches; also told in the terminal. */
function nextReport(root: string): Promise<Report | undefined> {
  const saves = new EventEmitter();
  const content = join(root, 'content');
  const watcher = watch(content, { recursive: true }, (event, name) =>
    saves.emit('all', event, join(content, name ?? '')),
  );
  return new Promise((done) => {
    const stop = watchContent(root, saves, (faults, saved) => {
      stop();
      watcher.close();
      const report = reportOf(faults, saved);
      if (report) console.error(`${report.text}\n`);
      done(report);
    });
  });
}
