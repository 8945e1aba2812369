import type { Entry } from '../../src/base/entry.ts';
import type { Fault } from '../../src/base/faults.ts';
import type { Targets } from '../../src/base/reference-faults.ts';
import { eventFaults, eventKindFaults, reservedEventIds } from '../../src/events/faults.ts';
import { interestFaults, majorFaults } from '../../src/majors/faults.ts';
import { classesByCode } from '../../src/majors/code.ts';
import { personFaults } from '../../src/people/faults.ts';
import { placeFaults } from '../../src/places/faults.ts';
import { policyFaults } from '../../src/policies/faults.ts';
import { schoolFaults, schoolListPages } from '../../src/schools/faults.ts';
import { lexiconFaults, lexiconLinks } from '../../src/search/faults.ts';
import type { Lexicon } from '../../src/search/schema.ts';
import { majorListFaults } from '../../src/schools/teaching-faults.ts';
import { siteFaults } from '../../src/site/faults.ts';
import { storyFaults, topicFaults } from '../../src/stories/faults.ts';
import { reservedTourIds, tourFaults } from '../../src/tours/faults.ts';
import { weekFaults } from '../../src/weeks/faults.ts';
import { workFaults } from '../../src/works/faults.ts';
import { type Known, knownIds, knownSchools } from './library.ts';
import { linkFaults } from './links.ts';
import type { Unread } from './misplaced.ts';
import type { Read } from './read.ts';
import type { Library } from './shelves.ts';

/** What is wrong between entries: each room judges its own, this hands it what the others hold. */
export function crossFaults(
  library: Library,
  reads: readonly Read[],
  unread: readonly Unread[],
  production: boolean,
): Fault[] {
  const ids = knownIds(reads, unread);
  const known = { ...ids, schools: knownSchools(reads, unread) };
  const lists = { events: reservedEventIds, schools: schoolListPages, tours: reservedTourIds };
  const classes = ids.majors.partial ? new Map() : classesByCode(library.majors.map(({ data }) => data));
  // The pages of the works lie among the works.
  const linked = { ...ids, works: { ...ids.works, ids: new Map([...ids.works.ids, ...ids.workPages.ids]) } };
  const named = new Map(
    library.schools.flatMap(({ id, data }) =>
      [data.name, ...data.formerNames.map(({ name }) => name)].map((name) => [name, `/schools/${id}/`]),
    ),
  );
  const stops = new Map(library.tours.map(({ id, data }) => [id, data.stops.map((stop) => stop.id)]));
  return [
    ...placeFaults(library.places),
    ...majorFaults(library.majors),
    ...interestFaults(library.interests, known),
    ...library.lexicon.flatMap((lexicon) => lexiconFaults(lexicon, { ...known, named })),
    ...schoolFaults(library.schools, known),
    ...majorListFaults(library.schoolMajors, { ...known, classes }),
    ...policyFaults(library.policies, known),
    ...eventKindFaults(library.eventKinds),
    ...eventFaults(library.events, known),
    ...personFaults(library.people, known),
    ...topicFaults(library.topics),
    ...storyFaults(library.stories, { ...known, stops: knownStops(library, ids) }),
    ...workFaults(library.works, library.workPages, known),
    ...weekFaults(library.weeks),
    ...tourFaults(library.tours, known),
    ...library.site.flatMap((site) => siteFaults(site, known, production)),
    // A name may mean a sample: without samples it means nothing, and is left out.
    ...reads.flatMap(({ file, lineOf, entry, shelf }) =>
      shelf === 'lexicon' && entry
        ? linkFaults(
            file,
            true,
            lexiconLinks(entry as Entry<Lexicon>).map(({ url, path }) => ({ url, line: lineOf?.(path) ?? 1 })),
            ids,
            { lists, stops },
          )
        : [],
    ),
    ...reads.flatMap(({ file, raw, body }) =>
      body ? linkFaults(file, raw.sample === true, body.links, linked, { lists, stops }) : [],
    ),
  ];
}

/** The stops that a story may show; where a campus could not be read, what seems unknown may stand in it. */
function knownStops({ tours }: Library, { tours: known }: Known): Targets {
  const ids = new Map(
    tours.flatMap(({ id, data }) => data.stops.map((stop) => [`${id}/${stop.id}`, { sample: data.sample === true }])),
  );
  return { noun: '校园的站', ids, partial: known.partial === true || known.ids.size > tours.length };
}
