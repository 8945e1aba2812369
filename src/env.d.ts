/// <reference types="astro/client" />

interface ImportMetaEnv {
  readonly SAMPLES: string;
}

declare namespace App {
  /** What the blocks of a body find; src/pages/_bodies/body.ts sets it before the body is drawn. */
  interface Locals {
    media?: import('./ui/media/medium.ts').BodyMedia;
    cards?: import('./stories/blocks/cards.ts').BodyCards;
  }
}
