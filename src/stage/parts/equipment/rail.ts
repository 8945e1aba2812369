import type { Catalogue } from '../part.ts';

export const rail: Catalogue = {};
