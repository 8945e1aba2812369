import { listEvents } from '../../../events/collection.ts';
import { eventRecords } from '../../../events/records.ts';
import { listMajors } from '../../../majors/collection.ts';
import { majorRecords } from '../../../majors/records.ts';
import { listPeople } from '../../../people/collection.ts';
import { personRecords } from '../../../people/records.ts';
import { listPlaces, placesByCode } from '../../../places/collection.ts';
import { placeRecords } from '../../../places/records.ts';
import { listPolicies } from '../../../policies/collection.ts';
import { policyRecords } from '../../../policies/records.ts';
import { listSchools } from '../../../schools/collection.ts';
import { schoolRecords } from '../../../schools/records.ts';
import type { SearchRecord } from '../../../search/record.ts';
import { listStories } from '../../../stories/collection.ts';
import { storyRecords } from '../../../stories/records.ts';
import { listTours } from '../../../tours/collection.ts';
import { tourRecords } from '../../../tours/records.ts';
import { listWeeks } from '../../../weeks/collection.ts';
import { weekRecords } from '../../../weeks/records.ts';
import { t } from '../../../words/words.ts';
import { listWorks } from '../../../works/collection.ts';
import { workRecords } from '../../../works/records.ts';

/** The records of every room, joined here because `search` itself knows none of them. */
export async function allRecords(): Promise<SearchRecord[]> {
  const places = await placesByCode();
  const placeName = (code: string) => places.get(code)?.name;
  return [
    ...weekRecords(await listWeeks(), t('search.room.weeks'), (year) => t('weeks.page.title', { year })),
    ...eventRecords(await listEvents(), t('search.room.events'), placeName),
    ...schoolRecords(await listSchools(), t('search.room.schools'), placeName),
    ...storyRecords(await listStories(), t('search.room.stories'), placeName),
    ...policyRecords(await listPolicies(), t('search.room.policies')),
    ...personRecords(await listPeople(), t('search.room.people')),
    ...workRecords(await listWorks(), t('search.room.works')),
    ...tourRecords(await listTours(), t('search.room.tours')),
    ...majorRecords(await listMajors(), t('search.room.majors')),
    ...placeRecords(await listPlaces(), t('search.room.places')),
  ];
}
