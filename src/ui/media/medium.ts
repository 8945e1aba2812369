import { getImage } from 'astro:assets';
import type { Media, PictureMedia, VideoMedia } from '../../base/fields.ts';
import { STILL, stillWidth } from './zoom-levels.ts';

/** What the media blocks of one body need: its media, where its files lie, and the words they show. */
export interface BodyMedia {
  media: readonly Media[];
  /** The entry's folder from the repository's root, `/content/stories/my-story`. */
  folder: string;
  /** The medium that already stands at the head of the page; a Figure of it would show it twice. */
  cover?: string | undefined;
  words: {
    before: string;
    after: string;
    compare: string;
    transcript: string;
    captions: string;
    /** Holds `{n}`. */
    seconds: string;
    download: string;
    chapters: string;
    lines: string;
    search: string;
    /** Holds `{n}`. */
    hits: string;
    enlarge: EnlargeWords;
    zoom: ZoomWords;
  };
}

/** Words of the pictures that open over the page. */
export interface EnlargeWords {
  title: string;
  close: string;
  previous: string;
  next: string;
}

/** Words of the viewer of large pictures. */
export interface ZoomWords {
  start: string;
  in: string;
  out: string;
  reset: string;
  /** Lets the viewer fill the screen, and back. */
  fill: string;
  leave: string;
  /** Holds `{n}`. */
  level: string;
  help: string;
  wheel: string;
  touch: string;
}

/** The context a page has set; a body drawn without it is a programming mistake. */
export function contextOf(locals: App.Locals): BodyMedia {
  if (!locals.media) throw new Error('A media block outside a body: set Astro.locals with src/pages/_bodies/body.ts');
  return locals.media;
}

function mediumOf<T extends Media['type']>(locals: App.Locals, id: string, type: T): Extract<Media, { type: T }> {
  const { media, folder } = contextOf(locals);
  const medium = media.find((each) => each.id === id);
  if (medium?.type !== type) throw new Error(`${folder}: no ${type} "${id}" in media`);
  return medium as Extract<Media, { type: T }>;
}

/** The picture an id of the entry's media names. The content check has refused unknown ones before. */
export const pictureOf = (locals: App.Locals, id: string): PictureMedia => mediumOf(locals, id, 'picture');

export const videoOf = (locals: App.Locals, id: string): VideoMedia => mediumOf(locals, id, 'video');

/** `本站绘制 · CC BY 4.0` */
export const creditOf = (medium: Pick<Media, 'credit' | 'licence'>): string => `${medium.credit} · ${medium.licence}`;

/** Attributes of an `<img>` in one format: widths that the file has, its longer side at most 1600 px, and its size. */
export async function imageIn(file: PictureMedia['src'], format: 'webp' | 'avif', limit = STILL) {
  const width = Math.min(stillWidth(file.width, file.height), limit);
  const widths = [...new Set([...[480, 960].filter((each) => each < width), width])];
  const image = await getImage({ src: file, format, layout: 'none', width, widths });
  return {
    src: image.src,
    srcset: widths.length > 1 ? image.srcSet.attribute : undefined,
    width,
    height: Math.round((file.height * width) / file.width),
  };
}
