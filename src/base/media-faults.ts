import { type Entry, faultIn } from './entry.ts';
import type { Fault } from './faults.ts';
import type { Media } from './fields.ts';
import { nearest } from './text.ts';

type WithMedia = Entry<{ media: readonly Media[]; cover?: string | undefined }>;

/** Faults between an entry's media, its cover and the blocks that show them. */
export function mediaFaults(entry: WithMedia): Fault[] {
  const media = entry.data.media;
  const ids = new Set(media.map((medium) => medium.id));
  const unknown = (value: string, where: Pick<Fault, 'line' | 'field'>): Fault => {
    const near = nearest(value, ids);
    const instead = near
      ? `最接近的是：${near}`
      : `本文 media 里的编号：${[...ids].join('、') || '现在一个也没有，先添加'}`;
    const found = `本文的 media 里没有编号“${value}”`;
    return { ...faultIn(entry, 'unknownReference', 'media', found, instead), field: undefined, ...where };
  };
  const cover = entry.data.cover;
  const covers = cover !== undefined && !ids.has(cover) ? [unknown(cover, { field: 'cover' })] : [];
  const named = entry.names.filter((name) => name.what === 'medium' && !ids.has(name.value));
  return [
    ...duplicateMedia(entry, media),
    ...chapterFaults(entry, media),
    ...covers,
    ...named.map((name) => unknown(name.value, { line: name.line })),
  ];
}

/**
 * Media of one list that bear the same id.
 * @param field where the list stands in the entry
 */
export const duplicateMedia = (entry: Entry<unknown>, media: readonly Media[], field = 'media'): Fault[] =>
  media.flatMap(({ id }, i) =>
    media.findIndex((other) => other.id === id) < i
      ? [faultIn(entry, 'duplicateId', `${field}.${i}.id`, `编号“${id}”用了两次`, '每个图片、视频各用一个编号')]
      : [],
  );

/** Chapters follow each other, and begin within their film. */
const chapterFaults = (entry: Entry<unknown>, media: readonly Media[]): Fault[] =>
  media.flatMap((medium, i) => {
    if (medium.type !== 'video') return [];
    return medium.chapters.flatMap(({ at }, n) => {
      const field = `media.${i}.chapters.${n}.at`;
      const before = medium.chapters[n - 1]?.at ?? -1;
      if (at >= medium.seconds)
        return [faultIn(entry, 'wrongValue', field, `第 ${at} 秒，片长 ${medium.seconds} 秒`, '片长以内的一秒')];
      return at <= before
        ? [faultIn(entry, 'wrongValue', field, `第 ${at} 秒，前一章从第 ${before} 秒开始`, '章节按先后写')]
        : [];
    });
  });
