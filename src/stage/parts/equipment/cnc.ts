import type { Catalogue } from '../part.ts';

export const cnc: Catalogue = {};
