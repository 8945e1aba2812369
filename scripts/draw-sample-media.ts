/**
 * Draws the pictures and the short film of the sample content. Nothing in it is left to chance, so a second run gives
 * the same drawings. Needs ffmpeg on the machine for the film. Run it with `node scripts/draw-sample-media.ts`.
 */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import sharp from 'sharp';
import { writeCampus } from './draw-sample-media/campus.ts';
import { frame, writeFilm } from './draw-sample-media/film.ts';
import { cloth } from './draw-sample-media/loom.ts';
import { portrait } from './draw-sample-media/portraits.ts';
import { workshop, workshopAfter, workshopBefore } from './draw-sample-media/rooms.ts';
import { terraces } from './draw-sample-media/terraces.ts';

const content = new URL('../content/', import.meta.url).pathname;

const pictures: Record<string, () => string> = {
  'stories/sample-four-lathes/workshop': () => workshop().svg(),
  'stories/sample-four-lathes/then': () => workshopBefore().svg(),
  'stories/sample-four-lathes/now': () => workshopAfter().svg(),
  'stories/sample-drone-terraces/flight': () => terraces().svg(),
  'stories/sample-drone-terraces/evening': () => terraces(true).svg(),
  'stories/sample-brocade-course/cloth': () => cloth().svg(),
  'stories/sample-brocade-course/poster': () => frame(4.6),
  'people/lathe': () => portrait('lathe'),
  'people/cook': () => portrait('cook'),
  'people/weaver': () => portrait('weaver'),
  'works/sample-film-two-threads/poster': () => frame(5.4),
  'works/sample-pictures-terraces/flight': () => terraces().svg(),
  'works/sample-pictures-terraces/evening': () => terraces(true).svg(),
  'works/sample-pictures-terraces/cloth': () => cloth().svg(),
};

for (const [name, draw] of Object.entries(pictures)) {
  const file = `${content}${name}.webp`;
  await mkdir(dirname(file), { recursive: true });
  // The cloth is all fine threads and would weigh twice as much as any other picture.
  const close = name.endsWith('/cloth');
  await sharp(Buffer.from(draw()))
    .resize(close ? 960 : undefined)
    .webp({ quality: close ? 72 : 84, effort: 6 })
    .toFile(file);
}
for (const folder of ['stories/sample-brocade-course', 'works/sample-film-two-threads'])
  await writeFilm(`${content}${folder}/film.mp4`);
await writeCampus('tianfu', `${content}stories/sample-online-open-day/campus.webp`);
