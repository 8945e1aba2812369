import type { Catalogue } from '../part.ts';

export const chips: Catalogue = {};
