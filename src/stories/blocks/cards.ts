import type { Person } from '../../people/person.ts';
import type { School } from '../../schools/school.ts';

/** A stop of a campus as a card shows it; the room of tours lies to the right, so the page hands it over flat. */
export interface StopShown {
  name: string;
  text: string;
  alt: string;
  campus: string;
  path: string;
  sample: boolean;
  still: { avif: string; webp: string; jpg: string; width: number; height: number } | undefined;
}

/** How the cards in a body find whom they name; the page sets it, since views ask no collection. */
export interface BodyCards {
  /** The person of an id; undefined in a build without samples that has left them out. */
  person: (id: string) => Promise<Person | undefined>;
  /** The school of a 标识码 or a name. */
  school: (ref: string) => Promise<School | undefined>;
  /** The stop of `campus/stop`; undefined in a build that has left its campus out. */
  stop: (ref: string) => Promise<StopShown | undefined>;
  /** The year the body tells of: schools bear the name of that year. */
  year: number;
}
