import type { Media } from '../../base/fields.ts';
import { getPeople } from '../../people/collection.ts';
import { getSchools } from '../../schools/collection.ts';
import CampusStop from '../../stories/blocks/CampusStop.astro';
import type { StopShown } from '../../stories/blocks/cards.ts';
import PersonCard from '../../stories/blocks/PersonCard.astro';
import SchoolCard from '../../stories/blocks/SchoolCard.astro';
import { listTours } from '../../tours/collection.ts';
import { stillOf } from '../../tours/stills.ts';
import { stopPath } from '../../tours/tour.ts';
import BeforeAfter from '../../ui/media/BeforeAfter.astro';
import Figure from '../../ui/media/Figure.astro';
import Figures from '../../ui/media/Figures.astro';
import Gallery from '../../ui/media/Gallery.astro';
import OneNumber from '../../ui/media/Number.astro';
import Quote from '../../ui/media/Quote.astro';
import Video from '../../ui/media/Video.astro';
import { t } from '../../words/words.ts';

/** The views of the blocks that bodies may use, as src/stories/blocks.ts lists them: `<Body components={blockViews} />`. */
export const blockViews = {
  Figure,
  Gallery,
  Video,
  BeforeAfter,
  Quote,
  Figures,
  Number: OneNumber,
  PersonCard,
  SchoolCard,
  CampusStop,
};

/** What a page knows of the entry whose body it shows. */
export interface BodyOf {
  media: readonly Media[];
  /** The entry's folder from the repository's root, `/content/stories/my-story`. */
  folder: string;
  /** The medium the page already shows at its head. */
  cover?: string | undefined;
  /** The year it tells of. */
  year: number;
}

/** What the blocks of a body look for: `Object.assign(Astro.locals, localsFor(…))` in the page's front matter. */
export function localsFor({ media, folder, cover, year }: BodyOf): App.Locals {
  return {
    media: {
      media,
      folder,
      cover,
      words: {
        before: t('stories.media.before'),
        after: t('stories.media.after'),
        compare: t('stories.media.compare'),
        transcript: t('stories.media.transcript'),
        captions: t('stories.media.captions'),
        seconds: t('stories.media.seconds'),
        download: t('stories.media.download'),
        chapters: t('stories.media.chapters'),
        lines: t('stories.media.lines'),
        search: t('stories.media.search'),
        hits: t('stories.media.hits'),
        enlarge: {
          title: t('stories.enlarge.title'),
          close: t('stories.enlarge.close'),
          previous: t('stories.enlarge.previous'),
          next: t('stories.enlarge.next'),
        },
        zoom: {
          start: t('stories.zoom.start'),
          in: t('stories.zoom.in'),
          out: t('stories.zoom.out'),
          reset: t('stories.zoom.reset'),
          fill: t('stories.zoom.fill'),
          leave: t('stories.zoom.leave'),
          level: t('stories.zoom.level'),
          help: t('stories.zoom.help'),
          wheel: t('stories.zoom.wheel'),
          touch: t('stories.zoom.touch'),
        },
      },
    },
    cards: {
      person: async (id) => (await getPeople([id]))[0],
      school: async (ref) => (await getSchools([ref]))[0],
      stop: stopShown,
      year,
    },
  };
}

async function stopShown(ref: string): Promise<StopShown | undefined> {
  const [campus, id] = ref.split('/');
  const tour = (await listTours()).find((each) => each.id === campus);
  const stop = tour?.stops.find((each) => each.id === id);
  if (!tour || !stop) return undefined;
  const { name, text, alt } = stop;
  const still = stillOf(tour.id, stop.id);
  return { name, text, alt, still, campus: tour.title, path: stopPath(tour, stop), sample: tour.sample === true };
}
