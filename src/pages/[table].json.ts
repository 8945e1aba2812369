import type { APIRoute } from 'astro';
import { heldTables } from './_data/tables.ts';

export const getStaticPaths = async () =>
  (await heldTables()).map(({ name, json }) => ({ params: { table: name }, props: { json } }));

export const GET: APIRoute = ({ props }) =>
  new Response(String(props.json), { headers: { 'content-type': 'application/json' } });
