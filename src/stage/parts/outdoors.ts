import { garden } from './outdoors/garden.ts';
import { leisure } from './outdoors/leisure.ts';
import { people } from './outdoors/people.ts';
import { sports } from './outdoors/sports.ts';
import { street } from './outdoors/street.ts';
import { vehicles } from './outdoors/vehicles.ts';
import type { Catalogue } from './part.ts';

/** What stands and lies under the open sky of a campus, by name; trees, bridges, stairs and the monorail's beam have files of their own. */
export const outdoors: Catalogue = { ...street, ...leisure, ...vehicles, ...sports, ...garden, ...people };
