import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../scripts/check-content.ts';
import { readCampuses } from '../../scripts/media/campuses.ts';
import { settle, stillFilesOf } from '../../scripts/media/files.ts';
import { campusSeriesOf, hashOf } from '../../scripts/media/series.ts';
import { pictureReminder } from '../../scripts/media/stale.ts';
import type { Entry } from '../../src/base/entry.ts';
import type { TourData } from '../../src/tours/schema.ts';
import type { Tour } from '../../src/tours/tour.ts';

let root = '';
let tour: Tour;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'media-'));
  const [shipped] = await readCampuses(process.cwd());
  tour = { ...shipped!, id: 'luzhou', stops: shipped!.stops.slice(0, 7) };
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** A campus as the content check has read it. */
const read = (data: Tour) => ({ id: data.id, data }) as unknown as Entry<TourData>;

/** Pictures as if they had just been drawn: any files will do. */
async function drawn(campus: Tour): Promise<void> {
  const [{ folder, pictures }] = campusSeriesOf(root, [campus]) as [ReturnType<typeof campusSeriesOf>[number]];
  await mkdir(folder, { recursive: true });
  for (const { name } of pictures)
    for (const file of stillFilesOf(name)) await cp('content/README.md', join(folder, file));
  await settle(folder, Object.fromEntries(pictures.map((picture) => [picture.name, hashOf(picture)])), stillFilesOf);
}

test('a campus without pictures is named with their number; one whose are new is not', async () => {
  expect(await pictureReminder(root, [read(tour)])).toBe(
    '提醒：luzhou 有 8 张图片比数据旧或者还没有画：请运行 npm run media，再提交 stills/。',
  );
  await drawn(tour);
  expect(await pictureReminder(root, [read(tour)])).toBeUndefined();
});

test('what a picture shows makes it old, words do not', async () => {
  const [first, ...others] = tour.stops;
  const moved = { ...tour, stops: [{ ...first!, tilt: first!.tilt + 1 }, ...others] };
  expect(await pictureReminder(root, [read(moved)])).toContain('luzhou 有 1 张图片');
  expect(await pictureReminder(root, [read({ ...tour, summary: '别的话' })])).toBeUndefined();
});

test('the content check can remind as well: its campuses are the same as those that are drawn', async () => {
  const { library } = await checkContent(process.cwd(), { production: false });
  const checked = library.tours.map(({ id, data }): Tour => ({ ...data, id }));
  const hashes = (tours: readonly Tour[]) => campusSeriesOf('', tours).map(({ pictures }) => pictures.map(hashOf));
  expect(hashes(checked)).toEqual(hashes(await readCampuses(process.cwd())));
});
