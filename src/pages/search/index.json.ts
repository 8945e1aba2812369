import type { APIRoute } from 'astro';
import { packedIndex } from './_components/records.ts';

/** What the search answers from while one types; the build adds where the full text lies. */
export const GET: APIRoute = async () => Response.json(await packedIndex());
