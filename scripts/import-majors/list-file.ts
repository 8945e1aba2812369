import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MajorListData } from '../../src/schools/teaching-schema.ts';

/** Where a school's list lies, from the root. */
export const listPath = (id: string): string => `content/school-majors/${id}.yaml`;

/** A word as it may stand in YAML: plain where that is safe, else in quotes. */
const word = (text: string): string =>
  /^\p{Script=Han}[\p{Script=Han}\w（）《》〔〕、·—]*$/u.test(text) ? text : JSON.stringify(text);

/** A list as the text of its file, one major a line, so that a change of one is a change of one line. */
export function listText({ lists, updated }: MajorListData): string {
  const groups = lists.map(({ year, source, majors }) =>
    [
      `  - year: ${year}`,
      '    source:',
      `      title: ${word(source.title)}`,
      ...(source.url ? [`      url: ${JSON.stringify(source.url)}`] : []),
      '    majors:',
      ...majors.map(({ name, code, level, major }) => {
        const fields = [
          `name: ${word(name)}`,
          ...(code ? [`code: "${code}"`] : []),
          ...(level ? [`level: ${level}`] : []),
          ...(major ? [`major: ${major}`] : []),
        ];
        return `      - { ${fields.join(', ')} }`;
      }),
    ].join('\n'),
  );
  return `lists:\n${groups.join('\n')}\nupdated: "${updated}"\n`;
}

const AT_ONCE = 64;

/**
 * Writes all texts or none: first beside their places, where no room looks, then each is renamed over the old one.
 * @param texts by path from the root
 */
export async function writeAll(root: string, texts: ReadonlyMap<string, string>): Promise<void> {
  const files = [...texts].map(([path, text]) => {
    const to = join(root, path);
    return { to, beside: join(dirname(to), `.${path.split('/').at(-1)!}.new`), text };
  });
  for (const folder of new Set(files.map(({ to }) => dirname(to)))) await mkdir(folder, { recursive: true });
  try {
    await each(files, ({ beside, text }) => writeFile(beside, text));
    await each(files, ({ beside, to }) => rename(beside, to));
  } catch (error) {
    await each(files, ({ beside }) => rm(beside, { force: true }));
    throw error;
  }
}

async function each<T>(values: readonly T[], act: (value: T) => Promise<void>): Promise<void> {
  for (let i = 0; i < values.length; i += AT_ONCE) await Promise.all(values.slice(i, i + AT_ONCE).map(act));
}
