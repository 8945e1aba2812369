import type { APIRoute } from 'astro';
import { allRecords } from './_components/records.ts';

/** Titles of everything, for engines that cannot run the full-text search. */
export const GET: APIRoute = async () => Response.json(await allRecords());
