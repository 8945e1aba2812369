import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { type Report, reportOf } from './report.ts';
import { watchContent } from './watch.ts';

/** What page and server say to each other: the page asks when it opens, the server tells then and after each check. */
const ASK = 'content:ask';
const TELL = 'content:report';

interface LiveReport {
  integration: AstroIntegration;
  /** Ends a server that did not come to start. */
  close: () => Promise<void>;
}

/**
 * Tells on every page, and in the terminal, what is wrong with the content, from each save to the next.
 * @param found what was wrong before the server started
 */
export function liveReport(root: string, found: Report | undefined): LiveReport {
  let report = found;
  let current: Pick<ViteDevServer, 'close'> | undefined;
  return {
    integration: {
      name: 'live-report',
      hooks: {
        'astro:config:setup': ({ injectScript }) => injectScript('page', "import '/scripts/dev/banner.ts';"),
        'astro:server:setup': ({ server }) => {
          current = server;
          const { hot } = server.environments.client;
          hot.on(ASK, (_: unknown, client) => client.send(TELL, report ?? null));
          watchContent(root, server.watcher, (faults, saved) => {
            const before = report;
            report = reportOf(faults, saved);
            say(report, before);
            hot.send(TELL, report ?? null);
          });
        },
      },
    },
    close: async () => current?.close(),
  };
}

function say(report: Report | undefined, before: Report | undefined): void {
  if (report) console.error(`\n${report.text}\n`);
  else if (before) console.log('✓ 内容没有错了，网页会自己刷新。');
}
