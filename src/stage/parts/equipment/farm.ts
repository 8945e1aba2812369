import type { Catalogue } from '../part.ts';

export const farm: Catalogue = {};
