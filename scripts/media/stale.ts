import type { Entry } from '../../src/base/entry.ts';
import type { TourData } from '../../src/tours/schema.ts';
import type { Tour } from '../../src/tours/tour.ts';
import { HERO_CAMPUS, oldHero } from './hero.ts';
import { campusSeriesOf, type Picture, type Series, seriesOf, staleIn } from './series.ts';

/** What is to be drawn of one series. */
export interface Wanted {
  series: Series;
  pictures: readonly Picture[];
}

/** The pictures that are missing or older than their data, or all; and the campus of the home page where its are. */
export async function wantedIn(
  root: string,
  tours: readonly Tour[],
  all: boolean,
): Promise<{ series: Wanted[]; hero: Tour | undefined }> {
  const series = await Promise.all(
    seriesOf(root, tours).map(async (one) => ({ series: one, pictures: all ? one.pictures : await staleIn(one) })),
  );
  return { series, hero: all ? tours.find(({ id }) => id === HERO_CAMPUS) : await oldHero(root, tours) };
}

/**
 * One sentence on pictures of the site that are missing or older than their data, which nobody sees otherwise: the
 * plan or the old picture stands in their place. Only reads what they were drawn from; undefined where all are new.
 */
export async function pictureReminder(root: string, read: readonly Entry<TourData>[]): Promise<string | undefined> {
  const tours: Tour[] = read.map(({ id, data }) => ({ ...data, id }));
  const counts = await Promise.all(
    campusSeriesOf(root, tours).map(async (series) => ({ title: series.title, count: (await staleIn(series)).length })),
  );
  const parts = counts.filter(({ count }) => count > 0).map(({ title, count }) => `${title} 有 ${count} 张图片`);
  if (await oldHero(root, tours)) parts.push('首页大图');
  if (parts.length === 0) return undefined;
  return `提醒：${parts.join('，')}比数据旧或者还没有画：请运行 npm run media，再提交 stills/。`;
}
