import { type Entry, faultIn } from './entry.ts';
import type { Fault } from './faults.ts';
import { nearest } from './text.ts';

/** What entries of other rooms may name: each id, and whether what it names is a sample. */
export interface Targets {
  noun: string;
  ids: ReadonlyMap<string, { sample: boolean }>;
  /** True where part of the shelf could not be read: what seems unknown may stand there. */
  partial?: boolean;
}

/** An entry that can be a sample: all but tables. */
export type Referrer = Entry<{ sample?: true | undefined }>;

/** One id or a list of ids, as the field holds it. */
export type Named<T> = T | undefined | readonly T[];

/** Each id with the dotted field it stands in. */
export function named<T extends string | number>(field: string, refs: Named<T>): { field: string; ref: T }[] {
  if (Array.isArray(refs)) return refs.map((ref: T, i) => ({ field: `${field}.${i}`, ref }));
  return refs === undefined ? [] : [{ field, ref: refs as T }];
}

const tried = new WeakMap<Targets, Map<string, string | undefined>>();

/** The nearest known id; each mistake is looked up once however often it is made. */
function nearestId(ref: string, targets: Targets): string | undefined {
  const known = tried.get(targets) ?? new Map<string, string | undefined>();
  tried.set(targets, known);
  if (!known.has(ref)) known.set(ref, nearest(ref, targets.ids.keys()));
  return known.get(ref);
}

/**
 * Faults of the ids an entry's field names: unknown ones, and samples named by what is real (they would leave a dead
 * link in a build without samples).
 */
export function referenceFaults(from: Referrer, field: string, refs: Named<string | number>, to: Targets): Fault[] {
  return named(field, refs).flatMap(({ field: at, ref: value }) => {
    const ref = String(value);
    const target = to.ids.get(ref);
    if (target) return target.sample && !from.data.sample ? [sampleLeak(from, at, `${to.noun}“${ref}”`)] : [];
    if (to.partial) return [];
    const near = nearestId(ref, to);
    const instead = near ? `最接近的是：${near}` : `已有的${to.noun}编号；没有这一项就先添加它，或删去这一行`;
    return [faultIn(from, 'unknownReference', at, `没有编号为“${ref}”的${to.noun}`, instead)];
  });
}

/** Real content may not lean on what disappears from a build without samples. */
export function sampleLeak(from: Pick<Entry<unknown>, 'file' | 'line'>, field: string, what: string): Fault {
  return faultIn(from, 'sampleLeak', field, `${what}是示例`, '换成真实内容，或删去；真实内容不能指向示例');
}

/** Faults of entries that share an id, except the first to bear it. */
export function duplicateIds(entries: readonly Entry<unknown>[], noun: string): Fault[] {
  const first = new Map<string, Entry<unknown>>();
  return entries.flatMap((entry) => {
    const other = first.get(entry.id);
    if (!other) first.set(entry.id, entry);
    if (!other) return [];
    const where = other.line ? `${other.file} 第 ${other.line} 行` : other.file;
    return [faultIn(entry, 'duplicateId', 'id', `${noun}“${entry.id}”，${where} 已经用了`, '换一个没有用过的编号')];
  });
}
