import type { Catalogue } from '../part.ts';
import { curvedScreen } from './curved-screen.ts';
import { railTable } from './rail-table.ts';
import { trainCab } from './train-cab.ts';

/** What a room for driving trains has. */
export const rail: Catalogue = {
  'train-simulator': { size: [2.9, 2.95, 4], build: trainCab },
  'curved-screen': { size: [7.2, 3.3, 2.1], build: curvedScreen },
  'rail-model': { size: [3, 1.55, 1.6], build: railTable },
};
