import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { OVERVIEW } from '../../src/tours/still.ts';

/** Widths in pixels of each picture, all 16:9. */
const WIDTHS = [640, 1280] as const;

/** What the pictures of a campus were drawn from: name → hash of the data. */
export type Manifest = Record<string, string>;

export const stillFolder = (root: string, tour: string): string => join(root, 'content/tours', tour, 'stills');

/** The manifest beside a campus' pictures; empty where there is none yet. */
export async function readManifest(folder: string): Promise<Manifest> {
  try {
    return JSON.parse(await readFile(join(folder, 'stills.json'), 'utf8')) as Manifest;
  } catch {
    return {};
  }
}

/** Files of one picture of a campus. */
export const stillFilesOf = (name: string): string[] => [
  ...WIDTHS.flatMap((width) => [`${name}-${width}.avif`, `${name}-${width}.webp`]),
  `${name}.jpg`,
];

/** Writes a picture in every size and format. */
export async function writeStill(folder: string, name: string, png: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  // The view from above is all small things, and weighs twice as much as any other.
  for (const width of WIDTHS) {
    const sized = await sharp(png)
      .resize(width, undefined, { kernel: 'lanczos3' })
      .removeAlpha()
      .png({ compressionLevel: 0 })
      .toBuffer();
    await sharp(sized)
      .avif({ quality: name === OVERVIEW ? 45 : 52, effort: 6 })
      .toFile(join(folder, `${name}-${width}.avif`));
    await sharp(sized)
      .webp({ quality: 80, effort: 5, smartSubsample: true })
      .toFile(join(folder, `${name}-${width}.webp`));
    if (width === 1280)
      await sharp(sized)
        .jpeg({ quality: 80, mozjpeg: true })
        .toFile(join(folder, `${name}.jpg`));
  }
}

/** The one file of a part's picture in the guide. */
export const partFilesOf = (name: string): string[] => [`${name}.webp`];

/** Writes a part's picture as it stands in the guide, 320 px wide. */
export async function writePart(folder: string, name: string, png: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  await sharp(png)
    .resize(320, undefined, { kernel: 'lanczos3' })
    .removeAlpha()
    .webp({ quality: 78, effort: 5, smartSubsample: true })
    .toFile(join(folder, `${name}.webp`));
}

/** Writes the manifest, and removes pictures it does not name. */
export async function settle(
  folder: string,
  manifest: Manifest,
  filesOf: (name: string) => readonly string[],
): Promise<void> {
  const names = Object.keys(manifest).sort();
  const kept = new Set(['stills.json', ...names.flatMap(filesOf)]);
  for (const file of await readdir(folder)) if (!kept.has(file)) await rm(join(folder, file));
  const sorted = Object.fromEntries(names.map((name) => [name, manifest[name]]));
  await writeFile(join(folder, 'stills.json'), `${JSON.stringify(sorted, undefined, 2)}\n`);
}
