import type { APIRoute, GetStaticPaths } from 'astro';
import { getTour, listTours } from '../../../tours/collection.ts';
import { sceneOf } from '../../../tours/scene-data.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await listTours()).map(({ id }) => ({ params: { tour: id } }));

/** The campus without its texts, for the 3D script. */
export const GET: APIRoute = async ({ params }) => Response.json(sceneOf(await getTour(params.tour ?? '')));
