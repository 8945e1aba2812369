import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';

const fileOf = (path: string): string => fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-serif-sc/${path}`));

/** Noto Serif SC (SIL Open Font Licence): the bold of headings, and the regular that cards use besides. */
export const songFiles = {
  bold: fileOf('700Bold/NotoSerifSC_700Bold.ttf'),
  regular: fileOf('400Regular/NotoSerifSC_400Regular.ttf'),
};

/** Part of every cache key: another release of the font draws other glyphs. */
export async function songVersion(): Promise<string> {
  const text = await readFile(fileOf('package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Opens one weight for reading outlines. */
export function openSong(weight: keyof typeof songFiles): fontkit.Font {
  const font = fontkit.openSync(songFiles[weight]);
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${songFiles[weight]} is a collection, not one font`);
  return font;
}
