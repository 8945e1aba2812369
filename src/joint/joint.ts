import { realOf } from '../base/samples.ts';
import { type Event, isJoint } from '../events/event.ts';
import { provinceCodeOf } from '../places/place.ts';
import { type School, provinceSlugs } from '../schools/school.ts';

/** Which of the two hosts: the side of the page an event stands on. */
export type Side = 'shu' | 'yu';

/** The side a place lies on; undefined where the place is unknown. GB/T 2260: 51 四川, 50 重庆. */
export function sideOf(event: Pick<Event, 'place'>): Side | undefined {
  const province = event.place && provinceCodeOf(event.place.id);
  return province === '510000' ? 'shu' : province === '500000' ? 'yu' : undefined;
}

/** One year of the story. A year without a record has no events, and the page says so. */
export interface JointYear {
  year: number;
  events: Event[];
  /** The launch, which tells where the week was hosted. */
  launch?: Event | undefined;
  side?: Side | undefined;
}

export const jointYearPath = ({ year }: Pick<JointYear, 'year'>): string => `/joint/${year}/`;

/** Every year from the first joint event to the last, those without a record included. */
export function jointYears(all: readonly Event[]): JointYear[] {
  const events = all.filter(isJoint);
  if (events.length === 0) return [];
  const years = events.map((event) => event.year);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => {
    const held = events.filter((event) => event.year === first + i);
    const launch = held.find((event) => event.kind === 'ceremony');
    const shown = launch ?? held[0];
    return { year: first + i, events: held, launch, side: shown && sideOf(shown) };
  });
}

/** The editions of 川渝杯, first to last. */
export const cupsOf = (all: readonly Event[]): Event[] =>
  all.filter((event) => isJoint(event) && event.cup !== undefined).sort((a, b) => a.cup! - b.cup!);

/** One line of the table of editions: what is counted, and the figure of each edition; undefined = 未查到. */
export interface CupRow {
  label: string;
  cells: (Event['figures'][number] | undefined)[];
}

/** Every figure any edition gives, in first-seen order. Figures that count differently keep lines of their own. */
export function cupRows(cups: readonly Event[]): CupRow[] {
  const labels = new Set(cups.flatMap((cup) => cup.figures.map((figure) => figure.label)));
  return [...labels].map((label) => ({
    label,
    cells: cups.map((cup) => cup.figures.find((figure) => figure.label === label)),
  }));
}

/** One province's higher vocational schools, counted from the schools themselves. */
export interface SchoolSide {
  side: Side;
  province: School['province'];
  slug: string;
  /** Without 中职, like the two counts below: the lists of the ministry hold none. */
  total: number;
  /** By level, from secondary to bachelor's: the chain a pupil climbs. */
  levels: { level: School['level']; schools: School[] }[];
  shuanggao: number;
  public: number;
}

const chain: School['level'][] = ['中职', '高职专科', '职业本科'];

export function schoolSides(schools: readonly School[]): SchoolSide[] {
  return (['四川省', '重庆市'] as const).map((province) => {
    const here = realOf(schools).filter((school) => school.province === province);
    const higher = here.filter((school) => school.level !== '中职');
    return {
      side: province === '四川省' ? 'shu' : 'yu',
      province,
      slug: provinceSlugs[province],
      total: higher.length,
      levels: chain.map((level) => ({ level, schools: here.filter((school) => school.level === level) })),
      shuanggao: higher.filter((school) => school.shuanggao).length,
      public: higher.filter((school) => school.ownership === '公办').length,
    };
  });
}
