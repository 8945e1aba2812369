import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import subsetFont from 'subset-font';

/** What the main thread asks: a woff2 of these glyphs, the commonest first, in at most so many bytes. */
export interface CutRequest {
  id: number;
  glyphs: string;
  limit: number;
}
export interface CutAnswer {
  id: number;
  /** The glyphs that fitted. */
  kept: string;
  woff2: Uint8Array;
}

/** A thread of its own: cutting and packing a font is pure computing. `workerData` is the path of the source font. */
const source = readFile(workerData as string);

async function cut({ id, glyphs, limit }: CutRequest): Promise<CutAnswer> {
  let kept = [...glyphs];
  for (;;) {
    const woff2 = await subsetFont(await source, kept.join(''), {
      targetFormat: 'woff2',
      noLayoutClosure: true,
      noHinting: true,
    });
    if (woff2.length <= limit || kept.length === 0) return { id, kept: kept.join(''), woff2 };
    // The rarest stand last and fall back to the system's face.
    kept = kept.slice(0, Math.min(kept.length - 1, Math.floor((kept.length * limit) / woff2.length)));
  }
}

parentPort?.on('message', (request: CutRequest) => {
  cut(request).then(
    (answer) => parentPort?.postMessage(answer),
    (error: unknown) => {
      throw error;
    },
  );
});
