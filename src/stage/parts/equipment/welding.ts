import type { Catalogue } from '../part.ts';

export const welding: Catalogue = {};
