import { type Entry, faultIn } from '../base/entry.ts';
import type { Fault } from '../base/faults.ts';
import type { Place } from './compass.ts';
import { cornersOf } from './ground.ts';
import { liesOn, outside } from './ground-faults.ts';
import type { TourData } from './schema.ts';

type Prop = TourData['props'][number] | TourData['rooms'][number]['things'][number];

/** What is drawn along a line, and what fills an area; everything else may stand in any of the three ways. */
const lineKinds = new Set<Prop['kind']>(['台阶', '坡道', '桥', '护栏', '单轨']);
export const areaKinds = new Set<Prop['kind']>(['操场', '篮球场', '菜地', '大棚']);

const example = { at: 'at: [东, 北]', line: 'line: [[东, 北], [东, 北]]', area: 'area: [左, 下, 宽, 深]' };
const ways = ['at', 'line', 'area'] as const;

/** Faults of what stands in the open. */
export function propFaults(tour: Entry<TourData>): Fault[] {
  const { props, ground } = tour.data;
  return props.flatMap((prop, i) => {
    const field = `props.${i}`;
    const first = firstOutside(prop, ground.size);
    return [...formFaults(tour, prop, field), ...(first ? [outside(tour, `${field}.${first.way}`, first.place)] : [])];
  });
}

/** A thing says in exactly one way where it stands, and in the way its kind needs. */
export function formFaults(tour: Entry<TourData>, prop: Prop, field: string): Fault[] {
  const written = ways.filter((way) => prop[way]);
  const wanted = lineKinds.has(prop.kind) ? 'line' : areaKinds.has(prop.kind) ? 'area' : undefined;
  const instead = wanted
    ? `${example[wanted]}；“${prop.kind}”${wanted === 'line' ? '是一条线' : '是一片'}`
    : `一个写 ${example.at}，一排写 ${example.line}，一片写 ${example.area}`;
  if (written.length === 0) return [faultIn(tour, 'missingField', field, `“${prop.kind}”没有写在哪里`, instead)];
  if (written.length > 1)
    return [faultIn(tour, 'wrongValue', field, `“${prop.kind}”同时写了 ${written.join('、')}`, `只留一个：${instead}`)];
  return wanted && written[0] !== wanted
    ? [faultIn(tour, 'wrongValue', `${field}.${written[0]}`, `“${prop.kind}”写了 ${written[0]}`, instead)]
    : [];
}

/** The first point of a thing that lies outside the ground or the room it stands in. */
export function firstOutside(prop: Prop, size: Place): { way: (typeof ways)[number]; place: Place } | undefined {
  const points = { at: prop.at ? [prop.at] : [], line: prop.line ?? [], area: cornersOf({ area: prop.area }) };
  for (const way of ways) {
    const place = points[way].find((point) => !liesOn(size, point));
    if (place) return { way, place };
  }
  return undefined;
}
