import type { Catalogue } from '../part.ts';

export const cars: Catalogue = {};
