import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { Refusal } from '../build/options.ts';

const names =
  process.platform === 'win32'
    ? ['chrome.exe', 'msedge.exe']
    : ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Whether the file is there and starts; a downloaded browser may lack libraries of the system. */
const works = (path: string): boolean => existsSync(path) && spawnSync(path, ['--version']).status === 0;

/**
 * A Chromium for the tests: the one named, the system's, Playwright's; else installed by Playwright or, for root on
 * Debian, by apt.
 * @throws Refusal with one sentence that says what to install
 */
export function findChromium(root: string): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (works(named)) return named;
    throw new Refusal(`CHROMIUM_PATH 写的“${named}”不能运行：请写 Chromium 或 Chrome 程序的完整路径。`);
  }
  return present() ?? installed(root);
}

function present(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, chromium.executablePath()].find(works);
}

function installed(root: string): string {
  console.log('没有找到 Chromium，正在安装……');
  const cli = join(root, 'node_modules/playwright-core/cli.js');
  const quiet = { stdio: 'ignore', timeout: 600_000 } as const;
  spawnSync(process.execPath, [cli, 'install', 'chromium'], quiet);
  const downloaded = present();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update'], { ...quiet, env });
    spawnSync('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk'], { ...quiet, env });
  }
  const found = present();
  if (found) return found;
  throw new Refusal(
    '没有 Chromium，也没能装上：请安装 Chromium 或 Chrome（Debian、Ubuntu：sudo apt install chromium），或用 CHROMIUM_PATH 写明它在哪里，再运行 npm test。',
  );
}

/** The switches that give Chromium WebGL without a graphics card. */
export const SOFTWARE_WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];

/** Starts a Chromium that talks to nobody but the pages it is sent to. Whoever starts it closes it. */
export function launch(executablePath: string, more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath,
    // Without a locale Chromium cannot give a saved file a Chinese name.
    env: { ...process.env, LANG: process.env.LANG || 'C.UTF-8' },
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-scrollbars',
      ...more,
    ],
  });
}
