import type { Catalogue } from '../part.ts';

export const nursing: Catalogue = {};
