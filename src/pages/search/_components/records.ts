import { listEvents } from '../../../events/collection.ts';
import { eventRecords } from '../../../events/records.ts';
import { jointYears } from '../../../joint/joint.ts';
import { jointRecords } from '../../../joint/records.ts';
import { listInterests, listMajors } from '../../../majors/collection.ts';
import { interestRecords, majorRecords, majorValues } from '../../../majors/records.ts';
import { listPeople } from '../../../people/collection.ts';
import { personRecords } from '../../../people/records.ts';
import { listPlaces } from '../../../places/collection.ts';
import { placeRecords, placeValues } from '../../../places/records.ts';
import { listPolicies } from '../../../policies/collection.ts';
import { policyRecords } from '../../../policies/records.ts';
import { listSchools } from '../../../schools/collection.ts';
import { schoolRecords } from '../../../schools/records.ts';
import { getLexicon } from '../../../search/collection.ts';
import { pack } from '../../../search/pack.ts';
import type { PackedIndex } from '../../../search/packed.ts';
import type { FacetValue, SearchRecord } from '../../../search/record.ts';
import { rooms } from '../../../site/navigation.ts';
import { listStories, listTopics } from '../../../stories/collection.ts';
import { filmRecords, storyRecords, topicValues } from '../../../stories/records.ts';
import { listTours } from '../../../tours/collection.ts';
import { tourRecords } from '../../../tours/records.ts';
import { listWeeks } from '../../../weeks/collection.ts';
import { weekRecords } from '../../../weeks/records.ts';
import { t } from '../../../words/words.ts';
import { listWorkPages, listWorks } from '../../../works/collection.ts';
import { workPageRecords, workRecords } from '../../../works/records.ts';
import { fileRecords, pageRecords } from './pages.ts';

/** Rooms as the search shows them, in the order of the panel. */
const searchRooms = [
  'schools',
  'majors',
  'places',
  'events',
  'joint',
  'weeks',
  'stories',
  'people',
  'works',
  'tours',
  'policies',
  'files',
  'about',
] as const;

/** Everything that can be found, joined here because `search` itself knows no room. Stories last: there may be thousands. */
async function allRecords(): Promise<SearchRecord[]> {
  const [stories, events, tours, people, works] = await Promise.all([
    listStories(),
    listEvents(),
    listTours(),
    listPeople(),
    listWorks(),
  ]);
  const filled = {
    people: people.length > 0,
    works: works.length > 0,
    stories: stories.length > 0,
    tours: tours.length > 0,
  };
  const toured = new Set(tours.flatMap(({ school }) => school ?? []));
  const open = new Set(
    events
      .filter(({ kind }) => kind === 'open-campus')
      .flatMap(({ site, takingPart }) => [site?.id, ...takingPart.map(({ id }) => id)]),
  );
  return [
    ...placeRecords(await listPlaces()),
    ...majorRecords(await listMajors()),
    ...interestRecords(await listInterests()),
    ...schoolRecords(await listSchools(), ({ id }) => [
      ...(toured.has(id) ? ['tour'] : []),
      ...(open.has(id) ? ['open'] : []),
    ]),
    ...weekRecords(await listWeeks()),
    ...policyRecords(await listPolicies()),
    ...eventRecords(events),
    ...jointRecords(jointYears(events)),
    ...personRecords(people),
    ...workRecords(works),
    ...(works.length > 0 ? workPageRecords(await listWorkPages()) : []),
    ...tourRecords(tours),
    ...(await pageRecords(rooms(filled))),
    ...fileRecords(),
    ...filmRecords(stories),
    ...storyRecords(stories),
  ];
}

async function allValues(): Promise<FacetValue[]> {
  return [
    ...searchRooms.map((value) => ({ kind: 'room' as const, value, label: t(`search.room.${value}`) })),
    ...placeValues(await listPlaces()),
    ...majorValues(await listMajors()),
    ...topicValues(await listTopics()),
    ...(['职业本科', '高职专科', '中职'] as const).map((value) => ({ kind: 'level' as const, value, label: value })),
    ...(['公办', '民办'] as const).map((value) => ({ kind: 'ownership' as const, value, label: value })),
    ...(['shuanggao', 'tour', 'open'] as const).map((value) => ({
      kind: 'has' as const,
      value,
      label: t(`search.has.${value}`),
    })),
    ...(['real', 'sample'] as const).map((value) => ({
      kind: 'sample' as const,
      value,
      label: t(`search.sample.${value}`),
    })),
  ];
}

/** The index of this site, without its full text, which is read from the finished pages. */
export async function packedIndex(): Promise<PackedIndex> {
  return pack({
    records: await allRecords(),
    values: await allValues(),
    lexicon: await getLexicon(),
    interests: (await listInterests()).map(({ label, say = [], majors, inName }) => ({
      say: [label, ...say],
      majors,
      inName,
    })),
    schools: 'schools',
    sentences: 'stories',
  });
}
