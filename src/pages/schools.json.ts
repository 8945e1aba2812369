import { realOf } from '../base/samples.ts';
import type { APIRoute } from 'astro';
import { placesByCode } from '../places/collection.ts';
import { listSchools } from '../schools/collection.ts';
import { schoolRecord } from '../schools/export.ts';

/** Open data holds facts only: samples stay out. */
export const GET: APIRoute = async () => {
  const places = await placesByCode();
  const schools = realOf(await listSchools());
  return Response.json(schools.map((school) => schoolRecord(school, places)));
};
