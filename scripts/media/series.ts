import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stillNames } from '../../src/tours/still.ts';
import type { Tour } from '../../src/tours/tour.ts';
import { type Frame, stillHash } from './draw.ts';
import { partFilesOf, readManifest, stillFilesOf, stillFolder, writePart, writeStill } from './files.ts';
import { VIEW } from './part-campus.ts';
import { partPictures } from './parts.ts';

/** Pictures that lie in one folder, beside the list of what each was drawn from. */
export interface Series {
  /** How its pictures are called in messages: `tianfu/gate`. */
  title: string;
  folder: string;
  pictures: readonly Picture[];
  filesOf: (name: string) => readonly string[];
  write: (folder: string, name: string, png: Buffer) => Promise<void>;
}

export interface Picture {
  name: string;
  tour: Tour;
  /** A stop of the campus, or its overview. */
  view: string;
  frame?: Frame;
}

/** Folder of the guide's pictures, one for each word of tour.yaml. The check of the content passes over it. */
export const PARTS = 'content/_parts';

/** Four to three: small beside its word. */
const partFrame = { width: 320, height: 240 };

/** The series of each campus: its stops, and the view from above. */
export const campusSeriesOf = (root: string, tours: readonly Tour[]): Series[] =>
  tours.map((tour) => ({
    title: tour.id,
    folder: stillFolder(root, tour.id),
    pictures: stillNames(tour).map((name) => ({ name, tour, view: name })),
    filesOf: stillFilesOf,
    write: writeStill,
  }));

/** Every series of a site: its campuses', and the guide's. */
export const seriesOf = (root: string, tours: readonly Tour[]): Series[] => [
  ...campusSeriesOf(root, tours),
  {
    title: '说明书',
    folder: join(root, PARTS),
    pictures: partPictures().map(({ name, tour }) => ({
      name,
      tour,
      view: VIEW,
      frame: { ...partFrame, view: tour.overview },
    })),
    filesOf: partFilesOf,
    write: writePart,
  },
];

export const hashOf = ({ tour, view }: Picture): string => stillHash(tour, view);

/** The pictures of a series that are missing or older than their data. */
export async function staleIn({ folder, pictures, filesOf }: Series): Promise<Picture[]> {
  const manifest = await readManifest(folder);
  return pictures.filter((picture) => {
    const there = filesOf(picture.name).every((file) => existsSync(join(folder, file)));
    return !there || manifest[picture.name] !== hashOf(picture);
  });
}
