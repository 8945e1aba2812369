import { brewing } from './equipment/brewing.ts';
import { cars } from './equipment/cars.ts';
import { chips } from './equipment/chips.ts';
import { cnc } from './equipment/cnc.ts';
import { drones } from './equipment/drones.ts';
import { farm } from './equipment/farm.ts';
import { furniture } from './equipment/furniture.ts';
import { kitchen } from './equipment/kitchen.ts';
import { nursing } from './equipment/nursing.ts';
import { rail } from './equipment/rail.ts';
import { tea } from './equipment/tea.ts';
import { textile } from './equipment/textile.ts';
import { welding } from './equipment/welding.ts';
import type { Catalogue } from './part.ts';

/** Everything that stands in rooms, by name. */
export const equipment: Catalogue = {
  ...furniture,
  ...cnc,
  ...cars,
  ...nursing,
  ...kitchen,
  ...rail,
  ...drones,
  ...textile,
  ...farm,
  ...welding,
  ...tea,
  ...chips,
  ...brewing,
};
