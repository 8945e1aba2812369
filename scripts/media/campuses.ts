import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Tour } from '../../src/tours/tour.ts';
import { Refusal } from '../build/options.ts';
import { shelves } from '../check-content/shelves.ts';

/**
 * Every campus of content/tours/, as its schema reads it.
 * @throws Refusal where a file does not pass; the content check tells what is wrong
 */
export async function readCampuses(root: string): Promise<Tour[]> {
  const folder = join(root, 'content/tours');
  const ids = (await readdir(folder).catch(() => [])).filter((name) => /^[a-z0-9-]+$/.test(name)).sort();
  return Promise.all(
    ids.map(async (id) => {
      const text = await readFile(join(folder, id, 'tour.yaml'), 'utf8');
      const result = shelves.tours.schema.safeParse(parse(text));
      if (!result.success)
        throw new Refusal(`content/tours/${id}/tour.yaml 还有错：先运行 npm run check:content，改好后再画图。`);
      return { ...result.data, id } as Tour;
    }),
  );
}
