import type { Catalogue } from '../part.ts';
import { fields } from './fields.ts';
import { greenhouse } from './greenhouse.ts';

/** Where things grow. */
export const garden: Catalogue = { greenhouse, fields };
