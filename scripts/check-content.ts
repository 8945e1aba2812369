import { posix, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { shanghaiDay } from '../src/base/dates.ts';
import { type Fault, formatFaults, sortFaults } from '../src/base/faults.ts';
import { crossFaults } from './check-content/cross-faults.ts';
import { listFiles, readTexts } from './check-content/files.ts';
import { withHints } from './check-content/hints.ts';
import { libraryOf } from './check-content/library.ts';
import { filesNamed, mediaFileFaults, missingFiles } from './check-content/media.ts';
import { misplacedFaults, unreadAt } from './check-content/misplaced.ts';
import { masked, privacyFaults } from './check-content/privacy.ts';
import { type Read, readFile } from './check-content/read.ts';
import { type Library, shelfOf, type ShelfName, shelves } from './check-content/shelves.ts';
import { pathOfTourFile, tourFileFaults, tourFiles } from './check-content/tour-files.ts';
import { pictureReminder } from './media/stale.ts';

/**
 * Reads the whole of `content/` without Astro and tells everything that is wrong with it, worst first. Nothing of it
 * is run: bodies are judged before MDX compiles them.
 * @param root the repository, or a folder of the same shape
 */
export async function checkContent(
  root: string,
  options: { production: boolean },
): Promise<{ faults: Fault[]; library: Library }> {
  const files = await listFiles(root);
  const { texts, faults: encoding } = await readTexts(root, files);

  const reads: Read[] = [];
  for (const text of texts) {
    const place = shelfOf(text.path);
    if (place) reads.push(...readFile(text, place.name, place.id));
  }

  const misplaced = misplacedFaults(files);
  const unread = [...encoding, ...misplaced].flatMap(({ file }) => unreadAt(file) ?? []);
  const library = libraryOf(reads);
  const there = new Set(files);
  const photos = library.tours.flatMap(tourFiles).filter(({ what }) => what === 'photo');
  const faults = withHints(
    [
      ...encoding,
      ...misplaced,
      ...reads.flatMap((read) => read.faults),
      ...texts.flatMap(privacyFaults),
      ...withLines(crossFaults(library, reads, unread, options.production), reads),
      ...withLines(missingFiles(namedFiles(library, reads), there), reads),
      ...withLines(await tourFileFaults(root, library.tours, there), reads),
      ...(await mediaFileFaults(root, files, {
        panoramas: new Set(photos.map(pathOfTourFile)),
        zooms: zoomFiles(library),
      })),
    ],
    reads,
    library,
  );
  return { faults: sortFaults(faults.map(withoutNumbers)), library };
}

/** A fault that repeats nobody's personal number, whatever it tells of; behind a dot of its field one is no decimal. */
const withoutNumbers = (fault: Fault): Fault => ({
  ...fault,
  ...(fault.field === undefined ? {} : { field: masked(fault.field).split('.').map(masked).join('.') }),
  found: masked(fault.found),
  instead: masked(fault.instead),
});

/** Every file that front matter or a body names. */
function namedFiles(library: Library, reads: readonly Read[]) {
  const inBodies = reads.flatMap(({ file, body }) =>
    (body?.pictures ?? []).map(({ path, line }) => ({ path, fault: { file, line } })),
  );
  return [
    ...[...library.people, ...library.stories, ...library.works].flatMap((entry) =>
      filesNamed(entry, entry.data.media),
    ),
    ...library.tours.flatMap((tour) => [
      ...tourFiles(tour),
      ...tour.data.stops.flatMap(({ media }, i) => filesNamed(tour, media, `stops.${i}.media`)),
    ]),
    ...inBodies,
  ];
}

/** The pictures to be looked at closely, by their path. */
function zoomFiles(library: Library): Set<string> {
  const media = [...library.people, ...library.stories, ...library.works].flatMap(({ file, data }) =>
    data.media.map((medium) => ({ file, medium })),
  );
  const stops = library.tours.flatMap(({ file, data }) =>
    data.stops.flatMap((stop) => stop.media.map((medium) => ({ file, medium }))),
  );
  return new Set(
    [...media, ...stops].flatMap(({ file, medium }) =>
      medium.type === 'picture' && medium.zoom ? [posix.join(posix.dirname(file), String(medium.src))] : [],
    ),
  );
}

/** Turns the fields of faults into lines. */
function withLines(faults: readonly Fault[], reads: readonly Read[]): Fault[] {
  if (faults.length === 0) return [];
  const finders = new Map(reads.map((read) => [read.file, read.lineOf]));
  return faults.map((fault) => {
    if (fault.line !== undefined || !fault.field) return fault;
    const path = fault.field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    return { ...fault, line: finders.get(fault.file)?.(path) };
  });
}

/** Reminders of consents to publish that have run out by a day. */
export function expiredConsents(library: Library, today: string): string[] {
  return library.people.flatMap(({ file, data: { name, consent } }) =>
    consent.expires && consent.expires < today
      ? [`提醒：${file} 的公开同意书（${name}）${consent.expires} 已经到期：重新签，或删去这个文件`]
      : [],
  );
}

function summary(library: Library): string {
  const counts = Object.entries(library).map(
    ([name, entries]) => `${shelves[name as ShelfName].noun} ${entries.length}`,
  );
  return `✓ 内容检查通过：${counts.join('，')}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const production = process.argv.includes('--profile=production') || process.env.PROFILE === 'production';
  const { faults, library } = await checkContent(process.cwd(), { production });
  console.log(faults.length > 0 ? formatFaults(faults) : summary(library));
  // The one place that may look at the clock: it only reminds, and nothing of it is built.
  for (const line of expiredConsents(library, shanghaiDay(new Date()))) console.log(line);
  const old = await pictureReminder(process.cwd(), library.tours);
  if (old) console.log(old);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
