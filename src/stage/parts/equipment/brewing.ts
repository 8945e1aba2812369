import type { Catalogue } from '../part.ts';

export const brewing: Catalogue = {};
