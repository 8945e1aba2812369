import { realOf } from './samples.ts';

/** False when the site is built without any invented content: `npm run build -- --samples=off`, by astro.config.mjs. */
const showSamples: boolean = import.meta.env.SAMPLES !== 'off';

/** Leaves samples out where the build was asked to. Every collection passes its entries through here. */
export function visible<T extends { sample?: true | undefined }>(entries: T[]): T[] {
  return showSamples ? entries : realOf(entries);
}
