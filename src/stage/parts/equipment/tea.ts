import type { Catalogue } from '../part.ts';

export const tea: Catalogue = {};
