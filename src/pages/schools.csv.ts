import { realOf } from '../base/samples.ts';
import type { APIRoute } from 'astro';
import { toCsv } from '../base/csv.ts';
import { placesByCode } from '../places/collection.ts';
import { listSchools } from '../schools/collection.ts';
import { columns, schoolRow } from '../schools/export.ts';
import { t } from '../words/words.ts';

/** Open data holds facts only: samples stay out. */
export const GET: APIRoute = async () => {
  const places = await placesByCode();
  const schools = realOf(await listSchools());
  const rows = schools.map((school) => schoolRow(school, places));
  const csv = toCsv(
    columns.map((column) => t(`schools.column.${column}`)),
    rows.map((row) => columns.map((column) => row[column])),
  );
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
