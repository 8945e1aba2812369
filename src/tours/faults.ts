import { type Entry, faultIn } from '../base/entry.ts';
import type { Fault } from '../base/faults.ts';
import { duplicateMedia } from '../base/media-faults.ts';
import { referenceFaults, type Targets } from '../base/reference-faults.ts';
import { schoolReferenceFaults } from '../schools/faults.ts';
import type { SchoolIndex } from '../schools/school.ts';
import { buildingFaults } from './building-faults.ts';
import { extentFaults } from './extent-faults.ts';
import { fittingFaults } from './fitting-faults.ts';
import { groundFaults } from './ground-faults.ts';
import { propFaults } from './prop-faults.ts';
import { roomFaults } from './room-faults.ts';
import { routeFaults } from './route-faults.ts';
import type { TourData } from './schema.ts';
import { waysFaults } from './ways-faults.ts';

/** Pages below `/tours/` that are no campus: none may bear their names. */
export const reservedTourIds = ['all', 'embed', 'routes'];

/** Pages and folders below a campus's address that are no stop. */
const reservedStopIds = ['all', 'embed', 'overview', 'plan', 'routes', 'scene', 'stills', 'words'];

export interface Known {
  majors: Targets;
  schools: SchoolIndex;
  stories: Targets;
  events: Targets;
  tours: Targets;
}

/** Faults of the campuses. */
export function tourFaults(tours: readonly Entry<TourData>[], known: Known): Fault[] {
  return tours.flatMap((tour) => [
    ...idFaults(tour),
    ...originFaults(tour),
    ...mentionFaults(tour, known),
    ...groundFaults(tour),
    ...buildingFaults(tour),
    ...extentFaults(tour),
    ...fittingFaults(tour),
    ...propFaults(tour),
    ...roomFaults(tour),
    ...waysFaults(tour),
    ...narrationFaults(tour),
    ...routeFaults(tour, tours, known.tours),
  ]);
}

/** What the lists of a campus hold, as an editor calls it. */
const lists = { buildings: '楼', rooms: '实训室', stops: '站', routes: '路线' } as const;

function idFaults(tour: Entry<TourData>): Fault[] {
  const reserved = reservedTourIds.includes(tour.id)
    ? [faultIn(tour, 'reservedId', 'id', tour.id, `文件夹换一个名字，例如 ${tour.id}-campus`)]
    : [];
  const pages = tour.data.stops.flatMap(({ id }, i) =>
    reservedStopIds.includes(id)
      ? [faultIn(tour, 'reservedId', `stops.${i}.id`, id, `换一个编号，例如 ${id}-stop`)]
      : [],
  );
  const twice = (Object.keys(lists) as (keyof typeof lists)[]).flatMap((list) => {
    const ids = tour.data[list].map(({ id }) => id);
    return ids.flatMap((id, i) => {
      const first = ids.indexOf(id);
      if (first === i) return [];
      const found = `${lists[list]}“${id}”，${list} 第 ${first + 1} 项已经用了`;
      return [faultIn(tour, 'duplicateId', `${list}.${i}.id`, found, '换一个没有用过的编号')];
    });
  });
  return [...reserved, ...pages, ...twice];
}

/** A campus is some school's, or it is made up and says so. */
const originFaults = (tour: Entry<TourData>): Fault[] =>
  tour.data.school || tour.data.sample
    ? []
    : [
        faultIn(
          tour,
          'missingField',
          'school',
          '没有写是哪所学校',
          '真实的校园写 school: 校名或标识码；虚构的写 sample: true，网页上会标“示例”',
        ),
      ];

/** What a campus says of entries in other rooms. */
function mentionFaults(tour: Entry<TourData>, known: Known): Fault[] {
  return [
    ...schoolReferenceFaults(tour, 'school', tour.data.school, known.schools),
    ...tour.data.stops.flatMap(({ stories, schools, majors, events, media }, i) => [
      ...referenceFaults(tour, `stops.${i}.stories`, stories, known.stories),
      ...schoolReferenceFaults(tour, `stops.${i}.schools`, schools, known.schools),
      ...referenceFaults(tour, `stops.${i}.majors`, majors, known.majors),
      ...referenceFaults(tour, `stops.${i}.events`, events, known.events),
      ...duplicateMedia(tour, media, `stops.${i}.media`),
    ]),
  ];
}

/** A recording is heard by some; what it says stands in `say` for all. */
function narrationFaults(tour: Entry<TourData>): Fault[] {
  return tour.data.stops.flatMap(({ audio, say }, i) =>
    audio && say.length === 0
      ? [
          faultIn(
            tour,
            'missingField',
            `stops.${i}.audio`,
            '有录音 audio，没有讲解 say',
            '把录音里的话一句一句写进 say，听不见的人靠它',
          ),
        ]
      : [],
  );
}
