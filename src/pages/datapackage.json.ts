import type { APIRoute } from 'astro';
import { lastUpdate } from '../base/dates.ts';
import { absolute } from '../base/paths.ts';
import { getSite, listAboutPages } from '../site/collection.ts';
import { t } from '../words/words.ts';
import { dataPackage } from './_data/package.ts';
import { heldTables } from './_data/tables.ts';

/** What the files of the open data are and what each column means, for tools (Data Package 2.0). */
export const GET: APIRoute = async ({ site }) => {
  const { name, updated } = await getSite();
  const about = (await listAboutPages()).filter(({ id }) => id === 'data');
  const day = lastUpdate([{ updated }, ...about]) ?? updated;
  return Response.json(
    dataPackage(await heldTables(), {
      title: t('data.package.title', { site: name }),
      description: t('data.package.description'),
      homepage: absolute('/about/data/', site),
      licence: t('data.package.licence', { site: name }),
      version: day.replaceAll('-', '.'),
    }),
  );
};
