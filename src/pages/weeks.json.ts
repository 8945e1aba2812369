import type { APIRoute } from 'astro';
import { listWeeks } from '../weeks/collection.ts';
import { weekRecord } from '../weeks/export.ts';

export const GET: APIRoute = async () => Response.json((await listWeeks()).map(weekRecord));
