import type { APIRoute } from 'astro';
import { heldTables } from './_data/tables.ts';

export const getStaticPaths = async () =>
  (await heldTables()).map(({ name, csv }) => ({ params: { table: name }, props: { csv } }));

export const GET: APIRoute = ({ props }) =>
  new Response(String(props.csv), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
