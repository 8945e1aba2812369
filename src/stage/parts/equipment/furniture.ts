import type { Catalogue } from '../part.ts';

export const furniture: Catalogue = {};
