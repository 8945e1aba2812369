import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
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
 * Where that fails half-way, as with a file that another program holds, what was renamed is put back.
 * @param texts by path from the root
 */
export async function writeAll(root: string, texts: ReadonlyMap<string, string>): Promise<void> {
  const files = [...texts].map(([path, text]) => {
    const to = join(root, path);
    return { to, beside: join(dirname(to), `.${basename(to)}.new`), text };
  });
  for (const folder of new Set(files.map(({ to }) => dirname(to)))) await mkdir(folder, { recursive: true });
  const replaced: { to: string; old: Buffer | undefined }[] = [];
  try {
    await each(files, ({ beside, text }) => writeFile(beside, text));
    await each(files, async ({ beside, to }) => {
      const old = await readFile(to).catch(() => undefined);
      await rename(beside, to);
      replaced.push({ to, old });
    });
  } catch (error) {
    await each(replaced, ({ to, old }) => (old ? writeFile(to, old) : rm(to)));
    await each(files, ({ beside }) => rm(beside, { force: true }));
    throw error;
  }
}

/** Waits for all of a batch, also where one fails: what is still writing could not be undone. */
async function each<T>(values: readonly T[], act: (value: T) => Promise<void>): Promise<void> {
  for (let i = 0; i < values.length; i += AT_ONCE) {
    const results = await Promise.allSettled(values.slice(i, i + AT_ONCE).map(act));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  }
}
