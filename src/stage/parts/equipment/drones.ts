import type { Catalogue } from '../part.ts';

export const drones: Catalogue = {};
