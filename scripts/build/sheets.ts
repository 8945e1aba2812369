import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A sheet on so many of the pages belongs to the shell; it stays a file of its own, fetched once for the site. */
const COMMON = 0.9;

/**
 * Joins the many small stylesheets of a page into two: the shell's and the rest, in the order the page has them, so
 * that the cascade stays as it was. A page then asks for two files instead of ten.
 * @param pages for each page, the sheets it links to, as paths from the site's root
 * @returns for a page's list of sheets, the paths to link instead
 */
export async function joinSheets(
  out: string,
  pages: readonly (readonly string[])[],
): Promise<(sheets: readonly string[]) => string[]> {
  const uses = new Map<string, number>();
  for (const sheet of pages.flat()) uses.set(sheet, (uses.get(sheet) ?? 0) + 1);
  const isCommon = (sheet: string) => uses.get(sheet)! >= pages.length * COMMON;
  const joined = new Map<string, string[]>();
  for (const sheets of pages) {
    const key = sheets.join(' ');
    if (joined.has(key)) continue;
    const shell = sheets.findLastIndex(isCommon) + 1;
    const groups = [sheets.slice(0, shell), sheets.slice(shell)].filter((group) => group.length > 0);
    joined.set(key, await Promise.all(groups.map((group) => joinGroup(out, group))));
  }
  const kept = new Set([...joined.values()].flat());
  for (const sheet of uses.keys()) if (!kept.has(sheet)) await rm(join(out, sheet));
  return (sheets) => joined.get(sheets.join(' ')) ?? [];
}

/** All sheets lie in one folder, so that what `url()` names in them stays true. */
async function joinGroup(out: string, sheets: readonly string[]): Promise<string> {
  if (sheets.length === 1) return sheets[0]!;
  const texts = await Promise.all(sheets.map((sheet) => readFile(join(out, sheet), 'utf8')));
  const css = texts.map((text) => text.trim()).join('\n');
  const folder = sheets[0]!.slice(0, sheets[0]!.lastIndexOf('/'));
  const path = `${folder}/${createHash('sha256').update(css).digest('hex').slice(0, 16)}.css`;
  await writeFile(join(out, path), css);
  return path;
}
