import type { Fault } from '../../src/base/faults.ts';
import type { Major } from '../../src/majors/major.ts';
import type { MajorListData } from '../../src/schools/teaching-schema.ts';
import type { School } from '../../src/schools/school.ts';
import { listFiles, readTexts } from '../check-content/files.ts';
import { libraryOf } from '../check-content/library.ts';
import { readFile } from '../check-content/read.ts';
import { shelfOf } from '../check-content/shelves.ts';

/** What an import needs of the library, and what is wrong with just that. */
export interface Needed {
  schools: School[];
  majors: Major[];
  /** Lists that lie there, by 标识码. */
  lists: ReadonlyMap<string, MajorListData>;
}

const needed = /^content\/(?:schools\/|school-majors\/|majors\.csv$)/;

/** Schools, catalogue and lists of majors, as the content check reads them. */
export async function readLibrary(root: string): Promise<{ library: Needed; faults: Fault[] }> {
  const { texts, faults } = await readTexts(
    root,
    (await listFiles(root)).filter((path) => needed.test(path)),
  );
  const reads = texts.flatMap((text) => {
    const shelf = shelfOf(text.path);
    return shelf ? readFile(text, shelf.name, shelf.id) : [];
  });
  const { schools, majors, schoolMajors } = libraryOf(reads);
  return {
    library: {
      schools: schools.map(({ id, data }) => ({ ...data, id })),
      majors: majors.map(({ data }) => data),
      lists: new Map(schoolMajors.map(({ id, data }) => [id, data])),
    },
    faults: [...faults, ...reads.flatMap((read) => read.faults)],
  };
}
