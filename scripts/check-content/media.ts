import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import sharp from 'sharp';
import { readCaptions } from '../../src/base/caption-faults.ts';
import { type Entry, faultIn } from '../../src/base/entry.ts';
import { type Fault, guideOf } from '../../src/base/faults.ts';
import type { Media } from '../../src/base/fields.ts';
import { nearest } from '../../src/base/text.ts';
import { tilesOf } from '../../src/ui/media/zoom-levels.ts';
import { pictureEnding } from './file-kinds.ts';

const PICTURE = /\.(jpe?g|png|webp|avif|gif)$/i;
const VIDEO = /\.mp4$/i;
const CAPTIONS = /\.vtt$/i;
/** What a wrong file name may have been meant for. */
const NAMED = /\.(jpe?g|png|webp|avif|gif|svg|mp4|vtt|glb|mp3|m4a)$/i;
/** Pictures the site draws itself, in the sizes it needs. */
const DRAWN = /^content\/tours\/[^/]+\/stills\//;
const LONGEST = 1600;
const HEAVIEST = 500_000;
/** A large picture is cut into tiles: so many files at the most, from so many bytes. */
const MOST_TILES = 500;
const HEAVIEST_LARGE = 12_000_000;
const AT_ONCE = 8;

/** A file an entry names, with where it names it. */
export interface FileName {
  path: string;
  fault: Omit<Fault, 'kind' | 'found' | 'instead' | 'guide'>;
}

/**
 * The files that the media of an entry name.
 * @param field where the media stand in the entry
 */
export function filesNamed(entry: Entry<unknown>, media: readonly Media[], field = 'media'): FileName[] {
  return media.flatMap((medium, i) => {
    const fields = medium.type === 'picture' ? (['src'] as const) : (['src', 'poster', 'captions'] as const);
    return fields.map((name) => {
      const { file, line, field: at } = faultIn(entry, 'missingFile', `${field}.${i}.${name}`, '', '');
      return { path: String((medium as Record<string, unknown>)[name]), fault: { file, line, field: at } };
    });
  });
}

/** Files that are named but not there; Windows takes `Gate.webp` for `gate.webp`, the web server does not. */
export function missingFiles(names: readonly FileName[], files: ReadonlySet<string>): Fault[] {
  const byFolder = new Map<string, string[]>();
  for (const file of files) byFolder.set(posix.dirname(file), [...(byFolder.get(posix.dirname(file)) ?? []), file]);
  return names.flatMap(({ path, fault }) => {
    const full = posix.join(posix.dirname(fault.file), path);
    if (files.has(full)) return [];
    const there = (byFolder.get(posix.dirname(full)) ?? [])
      .map((file) => posix.basename(file))
      .filter((name) => NAMED.test(name));
    const sameButCase = there.find((name) => name.toLowerCase() === posix.basename(full).toLowerCase());
    // What is a picture was never meant for a recording, however alike their names.
    const alike = there.filter((name) => endingOf(name) === endingOf(full));
    const near = sameButCase ?? nearest(posix.basename(full), alike);
    const instead = near
      ? `最接近的是：${posix.dirname(path)}/${near}${sameButCase ? '（大小写要一致）' : ''}`
      : `把文件放进 ${posix.dirname(full)}/`;
    return [{ ...fault, kind: 'missingFile', found: path, instead, guide: guideOf('missingFile') } satisfies Fault];
  });
}

const endingOf = (path: string): string => posix.extname(path).toLowerCase().replace('.jpeg', '.jpg');

/**
 * Pictures too large for a phone, pictures and videos that tell where they were taken, captions no browser would show.
 * @param larger pictures that are cut into tiles and may be larger: all-round photos, which are checked with their
 * campus, and those an entry wrote `zoom` for
 */
export async function mediaFileFaults(
  root: string,
  files: readonly string[],
  larger: { panoramas?: ReadonlySet<string>; zooms?: ReadonlySet<string> } = {},
): Promise<Fault[]> {
  const faults: Fault[] = [];
  const media = files.filter((file) => [PICTURE, VIDEO, CAPTIONS].some((kind) => kind.test(file)) && !DRAWN.test(file));
  for (let i = 0; i < media.length; i += AT_ONCE) {
    const batch = await Promise.all(
      media.slice(i, i + AT_ONCE).map((file) => {
        const size = larger.panoramas?.has(file) ? 'panorama' : larger.zooms?.has(file) ? 'zoom' : 'page';
        return fileFaults(root, file, size);
      }),
    );
    faults.push(...batch.flat());
  }
  return faults;
}

async function fileFaults(root: string, file: string, size: 'page' | 'panorama' | 'zoom'): Promise<Fault[]> {
  const bytes = await readFile(join(root, file));
  if (CAPTIONS.test(file)) return readCaptions(file, bytes.toString('utf8')).faults;
  const fault = (kind: 'privacy' | 'bigPicture' | 'wrongValue', found: string, instead: string): Fault[] => [
    { kind, file, found, instead, guide: guideOf(kind) },
  ];
  const located = fault(
    'privacy',
    '文件里记着拍摄地点（GPS）',
    '去掉位置信息再上传：Windows 里右键“属性 → 详细信息 → 删除属性和个人信息”',
  );
  if (VIDEO.test(file)) return bytes.includes(Buffer.from('\xa9xyz', 'latin1')) ? located : [];
  try {
    const { width, height, exif, xmp, format } = await sharp(bytes).metadata();
    const longest = Math.max(width, height);
    const ending = pictureEnding(file, format);
    return [
      ...((exif && hasGps(exif)) || xmp?.includes('GPSLatitude') ? located : []),
      ...(ending
        ? fault(
            'wrongValue',
            `${posix.basename(file)}，其实是 .${ending} 图片`,
            `改名为 ${posix.basename(file).replace(/\w+$/, ending)}，写着它的地方一起改；或重新导出`,
          )
        : []),
      ...(size === 'page' && longest > LONGEST
        ? fault('bigPicture', `长边 ${longest} 像素`, smaller(file, width / height))
        : []),
      ...(size === 'page' && bytes.length > HEAVIEST
        ? fault(
            'bigPicture',
            `${Math.round(bytes.length / 1000)} kB`,
            `压缩到 ${HEAVIEST / 1000} kB 以内，例如另存为 WebP`,
          )
        : []),
      ...(size === 'zoom' && tilesOf(width, height) > MOST_TILES
        ? fault(
            'bigPicture',
            `${width} × ${height} 像素，要切成 ${tilesOf(width, height)} 块`,
            `缩小到不超过 ${MOST_TILES} 块，例如 10000 × 8000 像素`,
          )
        : []),
      ...(size === 'zoom' && bytes.length > HEAVIEST_LARGE
        ? fault(
            'bigPicture',
            `${(bytes.length / 1e6).toFixed(1)} MB`,
            `压缩到 ${HEAVIEST_LARGE / 1e6} MB 以内，例如另存为质量 80 的 WebP`,
          )
        : []),
    ];
  } catch {
    return fault('wrongValue', '打不开的图片', '重新导出为 WebP、JPEG 或 PNG');
  }
}

/** An all-round photo that no stop shows yet must not be made smaller. */
const smaller = (file: string, shape: number): string =>
  `缩小到 ${LONGEST} 像素以内` +
  (file.startsWith('content/tours/') && shape === 2
    ? `；如果是 360° 全景照片，不要缩小，在它的那一站写 photo: ./${file.split('/').at(-1)}`
    : '；要让人放大细看的，不要缩小，在 media 里它的那一项写 zoom: true');

/** Whether the first directory of an Exif block points at a GPS directory (tag 0x8825). */
function hasGps(exif: Buffer): boolean {
  const tiff = exif.subarray(exif.toString('latin1', 0, 4) === 'Exif' ? 6 : 0);
  if (tiff.length < 8) return false;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const u16 = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const start = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const count = u16(start);
  for (let i = 0; i < count; i++) if (u16(start + 2 + i * 12) === 0x8825) return true;
  return false;
}
