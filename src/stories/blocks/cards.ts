import type { Person } from '../../people/person.ts';
import type { School } from '../../schools/school.ts';

/** How the cards in a body find whom they name; the page sets it, since views ask no collection. */
export interface BodyCards {
  /** The person of an id; undefined in a build without samples that has left them out. */
  person: (id: string) => Promise<Person | undefined>;
  /** The school of a 标识码 or a name. */
  school: (ref: string) => Promise<School | undefined>;
  /** The year the body tells of: schools bear the name of that year. */
  year: number;
}
