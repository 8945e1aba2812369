import type { APIRoute } from 'astro';
import { toCsv } from '../base/csv.ts';
import { listWeeks } from '../weeks/collection.ts';
import { weekRecord } from '../weeks/export.ts';

export const GET: APIRoute = async () => {
  const records = (await listWeeks()).map((week) => {
    const { sources, ...record } = weekRecord(week);
    return { ...record, sources: sources.join('；') };
  });
  const columns = Object.keys(records[0] ?? {}) as (keyof (typeof records)[number])[];
  const csv = toCsv(
    columns,
    records.map((record) => columns.map((column) => record[column])),
  );
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
