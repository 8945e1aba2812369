import type { APIRoute } from 'astro';
import { getPlaces } from '../../places/collection.ts';
import { schoolBrief } from '../../schools/brief-words.ts';
import { listSchools } from '../../schools/collection.ts';
import type { School } from '../../schools/school.ts';

/**
 * One school for compare and saved. A file each, since a visitor compares four at most: what they fetch stays at four
 * times one kilobyte however long the list grows.
 */
export async function getStaticPaths() {
  return (await listSchools()).map((school) => ({ params: { id: school.id }, props: { school } }));
}

export const GET: APIRoute<{ school: School }> = async ({ props: { school } }) =>
  Response.json(schoolBrief(school, await getPlaces(school.places)));
