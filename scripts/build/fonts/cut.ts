import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import subsetFont from 'subset-font';
import { inParallel } from '../parallel.ts';
import type { CutAnswer, CutRequest } from './cut-worker.ts';
import { songFiles, songVersion } from './source.ts';

export interface Cut {
  kept: string;
  woff2: Uint8Array;
  /** File name, by content. */
  name: string;
}

const digest = (...parts: (string | Uint8Array)[]): string => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex').slice(0, 16);
};

/**
 * Cuts subsets of the heading font, keeping each in a cache named by what was asked; a cut depends on its own glyphs
 * alone, so a warm build gives the same bytes as a cold one.
 * @param jobs glyphs (the commonest first) and the bytes they may take
 * @returns the cuts in the order of the jobs
 */
export async function cutFonts(cache: string, jobs: readonly { glyphs: string; limit: number }[]): Promise<Cut[]> {
  await mkdir(cache, { recursive: true });
  const version = await songVersion();
  const keys = jobs.map((job) => digest(version, job.glyphs, String(job.limit)));
  const found = await inParallel(keys, 64, (key) => readCut(cache, key));
  const missing = jobs.flatMap((job, i) => (found[i] ? [] : [{ ...job, id: i }]));
  if (missing.length > 0) {
    for (const answer of await cutInThreads(cache, missing)) {
      found[answer.id] = answer;
      await keep(cache, keys[answer.id]!, answer);
    }
  }
  return found.map((cut) => ({ ...cut!, name: `${digest(cut!.woff2)}.woff2` }));
}

async function readCut(cache: string, key: string): Promise<Omit<Cut, 'name'> | undefined> {
  try {
    const [kept, woff2] = await Promise.all([
      readFile(join(cache, `${key}.txt`), 'utf8'),
      readFile(join(cache, `${key}.woff2`)),
    ]);
    return { kept, woff2 };
  } catch {
    return undefined;
  }
}

/** The list of glyphs is written last and whole: without it the cut counts as missing. */
async function keep(cache: string, key: string, { kept, woff2 }: CutAnswer): Promise<void> {
  await writeFile(join(cache, `${key}.woff2`), woff2);
  await writeFile(join(cache, `${key}.part`), kept);
  await rename(join(cache, `${key}.part`), join(cache, `${key}.txt`));
}

/** One thread a core; each cuts from a small uncompressed font of all glyphs wanted, ten times quicker than the whole. */
async function cutInThreads(cache: string, requests: readonly CutRequest[]): Promise<CutAnswer[]> {
  const all = [...new Set(requests.flatMap(({ glyphs }) => [...glyphs]))].sort().join('');
  const middle = join(cache, 'middle.ttf');
  await writeFile(
    middle,
    await subsetFont(await readFile(songFiles.bold), all, { targetFormat: 'truetype', noLayoutClosure: true }),
  );
  const queue = [...requests];
  const answers: CutAnswer[] = [];
  const threads = Math.min(availableParallelism(), requests.length);
  await Promise.all(Array.from({ length: threads }, () => drain(middle, queue, answers)));
  return answers;
}

function drain(middle: string, queue: CutRequest[], answers: CutAnswer[]): Promise<void> {
  const worker = new Worker(new URL('./cut-worker.ts', import.meta.url), { workerData: middle });
  return new Promise((done, fail) => {
    const next = () => {
      const request = queue.shift();
      if (request) worker.postMessage(request);
      else void worker.terminate().then(() => done());
    };
    worker.on('error', fail);
    worker.on('message', (answer: CutAnswer) => {
      answers.push(answer);
      next();
    });
    next();
  });
}
