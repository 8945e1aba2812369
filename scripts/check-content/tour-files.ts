import { readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import sharp from 'sharp';
import { type Entry, faultAt, faultIn } from '../../src/base/entry.ts';
import type { Fault } from '../../src/base/faults.ts';
import type { TourData } from '../../src/tours/schema.ts';
import { readCaptions } from '../../src/base/caption-faults.ts';
import { kindFault } from './file-kinds.ts';
import type { FileName } from './media.ts';

const WIDEST = 8192;
/** Narrower, an all-round photo is a blur: the eye sees a quarter of it at a time. */
const NARROWEST = 2048;
const HEAVIEST = { model: 1_500_000, sound: 1_000_000, photo: 4_000_000 };

/** What Windows, a web server and an address can all be sure of. */
const PHOTO = /^\.\/[\w-]+\.(?:jpe?g|png|webp|avif)$/i;
const NAMES = '名字只用字母、数字、短横和下划线';

interface TourFile extends FileName {
  tour: Entry<TourData>;
  field: string;
  what: 'model' | 'photo' | 'sound' | 'captions';
  /** Sentences of the narration, which the captions follow. */
  say: readonly string[];
}

/** The files that a campus names: models of buildings, all-round photos, recordings and their captions. */
export function tourFiles(tour: Entry<TourData>): TourFile[] {
  const { buildings, stops } = tour.data;
  const name = (what: TourFile['what'], field: string, path: unknown, say: readonly string[] = []): TourFile[] =>
    path === undefined ? [] : [{ tour, field, what, path: String(path), say, fault: { file: tour.file, field } }];
  return [
    ...buildings.flatMap(({ model }, i) => name('model', `buildings.${i}.model`, model)),
    ...stops.flatMap(({ photo, audio, say }, i) => [
      ...name('photo', `stops.${i}.photo`, photo),
      ...name('sound', `stops.${i}.audio.src`, audio?.src),
      ...name(
        'captions',
        `stops.${i}.audio.captions`,
        audio?.captions,
        say.map(({ text }) => text),
      ),
    ]),
  ];
}

/** Where the file lies that a campus names, from the root. */
export const pathOfTourFile = ({ tour, path }: TourFile): string => posix.join(posix.dirname(tour.file), path);

/** Files of a campus that are too large, or not what they must be. Missing ones are told elsewhere. */
export async function tourFileFaults(root: string, tours: readonly Entry<TourData>[], there: ReadonlySet<string>) {
  const files = tours.flatMap(tourFiles).filter((file) => there.has(pathOfTourFile(file)));
  return (await Promise.all(files.map((file) => faultsOf(file, join(root, pathOfTourFile(file)))))).flat();
}

async function faultsOf(file: TourFile, full: string): Promise<Fault[]> {
  if (file.what === 'photo') return photoFaults(file, full);
  if (file.what === 'captions') return captionFaults(file, await readFile(full, 'utf8'));
  const bytes = await readFile(full);
  const size = bytes.length;
  const kind = kindFault(file.path, bytes);
  if (kind) return [faultIn(file.tour, 'wrongValue', file.field, kind.found, kind.instead)];
  const most = HEAVIEST[file.what];
  const advice = {
    model: '请做模型的人减少面数、缩小贴图',
    sound: '存成单声道、64 kbps，或把讲解写短',
  };
  return size > most
    ? [
        faultIn(
          file.tour,
          'bigFile',
          file.field,
          `${file.path}，${(size / 1e6).toFixed(1)} MB`,
          `不超过 ${most / 1e6} MB：${advice[file.what]}`,
        ),
      ]
    : [];
}

async function photoFaults({ tour, field, path }: TourFile, full: string): Promise<Fault[]> {
  if (!PHOTO.test(path))
    return [faultIn(tour, 'wrongValue', field, path, `与本文件放在一起的照片，例如 ./gate.jpg；${NAMES}`)];
  try {
    const { width, height } = await sharp(full).metadata();
    const size = `${path}，${width} × ${height} 像素`;
    if (Math.abs(width - 2 * height) > 2)
      return [
        faultIn(tour, 'wrongValue', field, size, '宽是高的两倍的 360° 全景照片（等距柱状投影），例如 4096 × 2048'),
      ];
    if (width < NARROWEST)
      return [
        faultIn(
          tour,
          'wrongValue',
          field,
          size,
          `至少宽 ${NARROWEST} 像素，不然看不清：用相机的原图，例如 4096 × 2048`,
        ),
      ];
    if (width > WIDEST) return [faultIn(tour, 'bigPicture', field, size, `缩小到宽 ${WIDEST} 像素以内`)];
    const bytes = (await stat(full)).size;
    return bytes > HEAVIEST.photo
      ? [
          faultIn(
            tour,
            'bigPicture',
            field,
            `${path}，${(bytes / 1e6).toFixed(1)} MB`,
            `不超过 ${HEAVIEST.photo / 1e6} MB：另存为质量 80 左右的 JPEG，或缩小到 6144 × 3072`,
          ),
        ]
      : [];
  } catch {
    // A picture that cannot be opened is told with all other pictures.
    return [];
  }
}

function captionFaults({ tour, field, path, say }: TourFile, text: string): Fault[] {
  const file = posix.join(posix.dirname(tour.file), path);
  const { cues, faults } = readCaptions(file, text);
  // What a browser cannot read is told with all other captions.
  if (faults.length > 0 || say.length === 0) return [];
  if (cues.length !== say.length) {
    const found = `${path} 有 ${cues.length} 条字幕，say 有 ${say.length} 句`;
    return [faultIn(tour, 'wrongValue', field, found, '每句讲解一条字幕，次序一样')];
  }
  return cues.flatMap(({ line, words }, i) =>
    bare(words) === bare(say[i]!)
      ? []
      : [faultAt(file, line, 'wrongValue', `第 ${i + 1} 条字幕：${words}`, `与讲解 say 第 ${i + 1} 句一样：${say[i]}`)],
  );
}

/** What is heard: marks and spaces make no difference. */
const bare = (words: string): string => words.replace(/[\s\p{P}]/gu, '');
