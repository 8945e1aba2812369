import { posix } from 'node:path';
import { faultAt } from '../../src/base/entry.ts';
import type { Fault } from '../../src/base/faults.ts';
import { nearest } from '../../src/base/text.ts';
import { type Shelf, type ShelfName, shelfOf, shelves } from './shelves.ts';

/** An entry that is there but could not be read, or lies where no room looks; others may rightly name it. */
export interface Unread {
  shelf: ShelfName;
  /** Empty where the name does not tell. */
  id: string;
}

/** Files that belong beside entries. Windows and cameras write `.JPG`; the site takes it. */
const BESIDE = /\.(jpe?g|png|webp|avif|gif|svg|mp4|vtt)$/i;
/** What lies beside a campus: models, recordings, and the pictures the site draws of it, with their list. */
const BESIDE_TOUR = /^content\/tours\/[^/]+\/(?:[^/]+\.(?:glb|mp3|m4a)|stills\/.+\.(?:avif|webp|jpe?g|json))$/i;
const TEXT = /\.(mdx?|ya?ml|csv)$/;
const HIDDEN = /^(.+\.(?:mdx?|ya?ml|csv|vtt|webp|jpe?g|png))\.\w+$/i;
const OFFICE = /\.(docx?|wps|pdf|xlsx?|et|pptx?|rtf)$/i;
const NO_PICTURE = /\.(heic|heif|tiff?|bmp|psd|raw|cr2|nef)$/i;

/** What no room would read and nobody would miss until the page is looked for: wrong folders, names and endings. */
export function misplacedFaults(paths: readonly string[]): Fault[] {
  return [...paths.flatMap(fileFault), ...emptyFolders(paths)];
}

const isBeside = (path: string): boolean => BESIDE.test(path) || BESIDE_TOUR.test(path);

function fileFault(path: string): Fault[] {
  if (shelfOf(path)) return [];
  const name = posix.basename(path);
  const wrong = (found: string, instead: string) => [faultAt(path, 1, 'misplacedFile', found, instead)];
  if (NO_PICTURE.test(name))
    return [faultAt(path, 1, 'wrongValue', `浏览器打不开的图片 ${name}`, '另存为 JPEG、PNG 或 WebP')];
  const hidden = HIDDEN.exec(name);
  if (hidden && !isBeside(path) && !TEXT.test(name))
    return wrong(
      `${name}，名字末尾多了 ${posix.extname(name)}（Windows 默认不显示扩展名）`,
      `${hidden[1]}；在资源管理器的“查看”里勾选“文件扩展名”，再改名`,
    );
  if (isBeside(path)) return /\s/.test(name) ? wrong(`${name}，文件名里有空格`, name.replace(/\s+/g, '-')) : [];
  if (/\.yml$/i.test(name)) return wrong(name, name.replace(/\.yml$/i, '.yaml'));
  if (!TEXT.test(name) && TEXT.test(name.toLowerCase()))
    return wrong(
      `${name}，扩展名用了大写`,
      name.replace(/\.\w+$/, (ending) => ending.toLowerCase()),
    );
  if (OFFICE.test(name)) return wrong(`${name}，网站不读这种文件`, '把文字复制到 .md 文件里，照例子写字段');
  if (!TEXT.test(name)) return wrong(`${name}，网站不读这种文件`, '移出 content 文件夹');
  return wrong(path, meant(path)?.place ?? '照 content/README.md 放进对应的文件夹');
}

/** Folders of stories, works, weeks and campuses whose text is missing: pictures alone make no page. */
function emptyFolders(paths: readonly string[]): Fault[] {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const folder = /^content\/(?:stories|works|weeks|tours)\/[^/]+\//.exec(path)?.[0];
    if (folder) folders.set(folder, [...(folders.get(folder) ?? []), path]);
  }
  return [...folders].flatMap(([folder, files]) =>
    files.every(isBeside)
      ? [
          {
            ...faultAt(
              folder,
              1,
              'misplacedFile',
              folder.startsWith('content/tours/') ? '这个文件夹里没有 tour.yaml' : '这个文件夹里没有 index.md',
              folder.startsWith('content/tours/') ? '新建 tour.yaml' : '新建 index.md；用了组件就叫 index.mdx',
            ),
            line: undefined,
          },
        ]
      : [],
  );
}

/** The shelf a path was meant for, by the nearest name of its first folder. */
function meant(path: string): (Shelf & { name: ShelfName }) | undefined {
  const folder = path.split('/')[1]!.toLowerCase();
  const known = Object.keys(shelves) as ShelfName[];
  const single = known.find((name) => shelves[name].place.replace(/\.\w+$/, '') === path.replace(/\..*$/, ''));
  const name = single ?? known.find((shelf) => shelf === folder) ?? (nearest(folder, known) as ShelfName | undefined);
  return name && { ...shelves[name], name };
}

/** Where the entry of a file belongs that could not be read, as far as its path tells. */
export function unreadAt(path: string): Unread | undefined {
  const at = shelfOf(path);
  if (at) return { shelf: at.name, id: shelves[at.name].form === 'entry' ? at.id : '' };
  if (isBeside(path) || NO_PICTURE.test(path)) return undefined;
  const shelf = meant(path);
  if (!shelf) return undefined;
  if (shelf.form !== 'entry') return { shelf: shelf.name, id: '' };
  const steps = path.replace(/\/$/, '').split('/');
  const name = steps.at(-1)!.replace(/\..*$/, '').toLowerCase();
  // A campus is named by its folder, whatever its file is called.
  if (shelf.name === 'tours' && steps.length > 3) return { shelf: 'tours', id: steps[2]!.toLowerCase() };
  return { shelf: shelf.name, id: name === 'index' ? steps.at(-2)!.toLowerCase() : name };
}
