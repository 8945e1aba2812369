import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { liveReport } from '../../scripts/dev/live-report.ts';
import { type Report, reportOf } from '../../scripts/dev/report.ts';
import terminal from '../../scripts/dev/terminal.ts';
import { faultAt } from '../../src/base/entry.ts';
import { campus, tourFile } from './campus.ts';
import { valid } from './library.ts';

let root = '';
const watcher = new EventEmitter();
/** What the page was told: a report, or null where nothing is wrong. */
const told: (Report | null)[] = [];
/** What the page can say. */
const heard = new EventEmitter();

async function save(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
  watcher.emit('all', 'change', join(root, path));
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dev-'));
  for (const [path, text] of Object.entries({ ...valid, [tourFile]: campus })) await save(path, text);
  const hot = { on: heard.on.bind(heard), send: (_: string, report: Report | null) => told.push(report) };
  const setup = liveReport(root, undefined).integration.hooks['astro:server:setup'] as (given: unknown) => void;
  setup({ server: { watcher, environments: { client: { hot } } } });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(async () => {
  watcher.removeAllListeners();
  heard.removeAllListeners();
  told.length = 0;
  vi.restoreAllMocks();
  await rm(root, { recursive: true, force: true });
});

const wrong = campus.replace('kind: 旗杆', 'kind: 国旗');

test('a mistake is told after the save, on the page and in the terminal, and taken back once it is mended', async () => {
  await save(tourFile, wrong);
  await expect.poll(() => told.length, { timeout: 10_000 }).toBe(1);
  const line = wrong.split('\n').findIndex((text) => text.includes('国旗')) + 1;
  expect(told[0]!.headline).toBe(
    `tour.yaml 第 ${line} 行有错（字段的值不对）。改好以前，现在看到的可能是旧的内容。`,
  );
  expect(told[0]!.text).toContain('现在写的是：国旗');
  expect(told[0]!.text).not.toContain('\n\n\n');
  expect(console.error).toHaveBeenCalledWith(expect.stringContaining('现在写的是：国旗'));
  // A page opened meanwhile asks.
  const send = vi.fn();
  heard.emit('content:ask', undefined, { send });
  expect(send).toHaveBeenCalledWith('content:report', told[0]);

  await save(tourFile, campus);
  await expect.poll(() => told.length, { timeout: 10_000 }).toBe(2);
  expect(told[1]).toBeNull();
  expect(console.log).toHaveBeenCalledWith('✓ 内容没有错了，网页会自己刷新。');
});

test('saves one upon the other are checked once, as they are at last', async () => {
  await save(tourFile, '');
  await save(tourFile, wrong);
  await save(tourFile, campus);
  await save('content/site.yaml', valid['content/site.yaml'].replace('edition: 2024', 'edition: 二〇二四'));
  await expect.poll(() => told.length, { timeout: 10_000 }).toBe(1);
  expect(told[0]!.headline).toContain('site.yaml 第 4 行有错');
  await save('content/site.yaml', valid['content/site.yaml']);
  await expect.poll(() => told.length, { timeout: 10_000 }).toBe(2);
  expect(told[1]).toBeNull();
});

test('what changes outside the content is nobody’s business', async () => {
  await save('src/note.ts', '');
  await save(tourFile, wrong);
  await expect.poll(() => told.length, { timeout: 10_000 }).toBe(1);
  await save('src/note.ts', '');
  await save(tourFile, campus);
  await expect.poll(() => told.length, { timeout: 10_000 }).toBe(2);
});

test('the file just saved stands first, whatever is wrong elsewhere', () => {
  const elsewhere = faultAt('content/site.yaml', 3, 'tab', '→', '空格');
  const own = faultAt('content/tours/luzhou/tour.yaml', 34, 'wrongValue', '国旗', '旗杆');
  expect(reportOf([elsewhere, own])!.headline).toContain('site.yaml 第 3 行');
  const report = reportOf([elsewhere, own], new Set([own.file]))!;
  expect(report.headline).toContain('tour.yaml 第 34 行');
  expect(report.text.indexOf('国旗')).toBeLessThan(report.text.indexOf('site.yaml'));
  expect(report.text).toMatch(/共 2 处问题，涉及 2 个文件。改好后保存，会自动再查一遍。$/);
  expect(reportOf([])).toBeUndefined();
});

test('what Astro says of it in English is left out of the terminal; all else stays', () => {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const log = terminal();
  const event = { label: 'glob-loader', newLine: true } as const;
  log.write({ ...event, level: 'error', message: 'Failed to reload luzhou/tour.yaml: tours → luzhou data does not match' });
  expect(err).not.toHaveBeenCalled();
  log.write({ ...event, level: 'info', message: 'Reloaded data from luzhou/tour.yaml' });
  expect(out).toHaveBeenCalledOnce();
  log.write({ ...event, level: 'error', message: 'Something else' });
  expect(err).toHaveBeenCalledOnce();
});
