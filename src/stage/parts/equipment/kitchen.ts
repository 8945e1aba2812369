import type { Catalogue } from '../part.ts';

export const kitchen: Catalogue = {};
