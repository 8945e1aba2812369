import { faultAt } from '../../src/base/entry.ts';
import type { Fault } from '../../src/base/faults.ts';
import type { Targets } from '../../src/base/reference-faults.ts';
import { nearest } from '../../src/base/text.ts';
import type { Link } from './addresses.ts';
import { readable } from './report.ts';

/** Rooms whose entries have pages of their own. What lies deeper (facets) and files are left to the link test over `dist`. */
export const rooms = [
  'places',
  'majors',
  'schools',
  'policies',
  'events',
  'people',
  'stories',
  'works',
  'weeks',
  'tours',
] as const;
export type Room = (typeof rooms)[number];

/** What lies below the addresses of rooms besides their entries. */
export interface Below {
  /** Pages that are no entry's. */
  lists: Partial<Record<Room, readonly string[]>>;
  /** The stops of each campus that could be read; each has a page below its campus's. */
  stops: ReadonlyMap<string, readonly string[]>;
}

/** First steps of addresses that are not a room's entries. */
const others = ['sitemap', 'joint', 'exhibition', 'search', 'about', 'hall', 'guide'];

/** Links of one body to pages that are not there, or that vanish with the samples. */
export function linkFaults(
  file: string,
  isSample: boolean,
  links: readonly Link[],
  targets: Record<Room, Targets>,
  { lists, stops }: Below,
): Fault[] {
  return links.flatMap(({ url, line }) => {
    if (!url.startsWith('/')) return [];
    const path = readable(url).replace(/[?#].*$/, '');
    if (/\.\w+$/.test(path)) return [];
    if (!path.endsWith('/')) return [faultAt(file, line, 'bodySyntax', url, `${path}/（站内地址以 / 结尾）`)];
    const [room, id, ...deeper] = path.split('/').filter(Boolean);
    if (room === undefined || others.includes(room)) return [];
    if (!isRoom(room)) {
      const near = nearest(room, [...rooms, ...others]);
      return [faultAt(file, line, 'unknownReference', url, near ? `最接近的是：/${near}/` : '站内已有的地址')];
    }
    if (id === undefined || lists[room]?.includes(id)) return [];
    if (room === 'tours' && deeper.length === 1) {
      const faults = entryFault(file, isSample, { url, line }, id, targets.tours);
      return faults.length > 0 ? faults : stopFault(file, { url, line }, deeper[0]!, stops.get(id));
    }
    return deeper.length > 0 ? [] : entryFault(file, isSample, { url, line }, id, targets[room]);
  });
}

/** @param stops those of the campus; nothing where it could not be read */
function stopFault(file: string, { url, line }: Link, stop: string, stops: readonly string[] | undefined): Fault[] {
  if (!stops || stops.includes(stop)) return [];
  const near = nearest(stop, stops);
  const instead = near ? `最接近的是：${url.replace(`/${stop}/`, `/${near}/`)}` : `这个校园的站：${stops.join('、')}`;
  return [faultAt(file, line, 'unknownReference', `${url}，校园里没有这一站`, instead)];
}

const isRoom = (name: string): name is Room => (rooms as readonly string[]).includes(name);

function entryFault(file: string, isSample: boolean, { url, line }: Link, id: string, targets: Targets): Fault[] {
  const target = targets.ids.get(id);
  if (target?.sample && !isSample)
    return [faultAt(file, line, 'sampleLeak', `${url}，是示例`, '换成真实内容的地址，或删去链接')];
  if (target || targets.partial) return [];
  const near = nearest(id, targets.ids.keys());
  const instead = near ? `最接近的是：${url.replace(id, near)}` : `已有的${targets.noun}的地址`;
  return [faultAt(file, line, 'unknownReference', `${url}，没有这一页`, instead)];
}
