import { hash } from '../base/text.ts';
import { emblems } from './art/emblems.ts';
import { figures } from './art/figures.ts';
import { type Cloth, cloths, type Figure } from './art/ribbon.ts';
import { palette } from '../styles/palette.ts';
import type { Topic } from './schema.ts';

/** Pictures for what has none of its own, woven from two strands: `/art/<name>.svg`, where the name says everything. */

/** How many arrangements a figure has; a story takes the one its id falls on. */
export const variants = 4;

export interface ArtOptions {
  /** A story's topic, or `event`, `person`, `work`. */
  readonly topic: Figure;
  /** Code of a 专业大类 (41–59) or the name of another emblem; `00` for none. */
  readonly major?: string;
  /** Picks the arrangement; any whole number. */
  readonly seed?: number;
  readonly width?: number;
  readonly height?: number;
}

/** A picture as SVG text: the same options always give the same bytes. Its ids are its own, so show it by address, not inline. */
export function storyArt({ topic, major = '00', seed = 0, width = 800, height = 500 }: ArtOptions): string {
  const cloth = cloths[topic][seed % 2 === 0 ? 0 : 1];
  const turned = Math.floor(seed / 2) % 2 === 1;
  const emblem = emblems[major];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 320 200" preserveAspectRatio="xMidYMid slice">` +
    `<rect width="320" height="200" fill="${cloth.ground}"/>` +
    figures[topic](cloth, turned) +
    seal(topic, cloth, emblem) +
    `<defs><pattern id="t" width="3" height="3" patternUnits="userSpaceOnUse"><path d="M0 3L3 0" stroke="${palette.white}" stroke-width=".5" opacity=".16"/></pattern></defs>` +
    '<rect width="320" height="200" fill="url(#t)"/></svg>'
  );
}

/** The roundel (a square seal on policy papers) that carries the emblem; a policy paper is sealed with 人 when it has none. */
function seal(topic: Figure, cloth: Cloth, emblem: string | undefined): string {
  const mark = 'M25 6C25 22 20 32 8 42M23 19C27 31 33 38 42 42';
  const shape = emblem ?? (topic === 'policy' ? mark : undefined);
  if (!shape) return '';
  const [cx, cy] = topic === 'people' || topic === 'person' ? [160, 158] : [160, 100];
  const size = topic === 'policy' ? 1.15 : topic === 'people' || topic === 'person' ? 0.85 : 1.05;
  const r = size * 34;
  const outline = (grow: number) =>
    topic === 'policy'
      ? `<rect x="${cx - r + grow}" y="${cy - r + grow}" width="${(r - grow) * 2}" height="${(r - grow) * 2}" rx="3"`
      : `<circle cx="${cx}" cy="${cy}" r="${r - grow}"`;
  const weight = emblem ? 2.6 : 5;
  return (
    `${outline(-4)} fill="${cloth.ground}"/>${outline(0)} fill="${cloth.seal}"/>${outline(3.2)} fill="none" stroke="${palette.white}" stroke-opacity=".65" stroke-width="1"/>` +
    `<path transform="translate(${cx - 24 * size} ${cy - 24 * size}) scale(${size})" d="${shape}" fill="none" stroke="${palette.white}" stroke-width="${weight}" stroke-linecap="round" stroke-linejoin="round"/>`
  );
}

/**
 * The name of a story's picture, as in `/art/<name>.svg`.
 * @param story `category` is the two-digit code of its first 专业大类, where the page knows it
 * @param place where the story stands among those of its topic, oldest first: neighbours on a wall get different
 * pictures, and a new story changes no other's
 */
export function artName(story: { topic: Topic; category?: string | undefined }, place: number): string {
  return `${story.topic}-${story.category ?? '00'}-${place % variants}`;
}

/** The name of a placeholder for a person, a work or an event; `emblem` as in {@link storyArt}. */
export function placeholderName(figure: 'event' | 'person' | 'work', id: string, emblem = '00'): string {
  return `${figure}-${emblem}-${hash(id) % variants}`;
}

/** The options a name stands for, or undefined when it is no picture's name. */
export function artOf(name: string): ArtOptions | undefined {
  const [, figure, major, seed] = /^([a-z]+)-([a-z0-9]+)-(\d)$/.exec(name) ?? [];
  if (!figure || !major || !Object.keys(cloths).includes(figure) || Number(seed) >= variants) return undefined;
  if (major !== '00' && !Object.keys(emblems).includes(major)) return undefined;
  return { topic: figure as Figure, major, seed: Number(seed) };
}

/** The emblem of an event's kind (`content/event-kinds.yaml`); kinds that look alike share one. */
export function eventEmblem(kind: string): string {
  const known: Readonly<Record<string, string>> = {
    ceremony: 'ceremony',
    contest: 'contest',
    exhibition: 'exhibition',
    'digital-exhibition': 'exhibition',
    lecture: 'lecture',
    forum: 'lecture',
    'regulation-study': 'lecture',
    'open-campus': 'open',
    'job-fair': 'signing',
    signing: 'signing',
  };
  return known[kind] ?? '00';
}

/** Paths of the pictures that stand in for a person who gave no portrait, and for a work without a cover. */
export const personArt = ({ id }: { id: string }): string => `/art/${placeholderName('person', id)}.svg`;
export const workArt = ({ id }: { id: string }): string => `/art/${placeholderName('work', id)}.svg`;
