import type { Catalogue } from '../part.ts';

export const textile: Catalogue = {};
