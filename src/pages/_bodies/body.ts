import type { Media } from '../../base/fields.ts';
import { getPeople } from '../../people/collection.ts';
import { getSchools } from '../../schools/collection.ts';
import PersonCard from '../../stories/blocks/PersonCard.astro';
import SchoolCard from '../../stories/blocks/SchoolCard.astro';
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
      },
    },
    cards: {
      person: async (id) => (await getPeople([id]))[0],
      school: async (ref) => (await getSchools([ref]))[0],
      year,
    },
  };
}
