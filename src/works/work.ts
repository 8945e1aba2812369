import type { WorkData } from './schema.ts';

/** A work as the site knows it: the school is a 标识码. */
export type Work = WorkData & { id: string };

export const workPath = (work: Pick<Work, 'id'>): string => `/works/${work.id}/`;
