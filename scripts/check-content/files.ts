import { isUtf8 } from 'node:buffer';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, guideOf } from '../../src/base/faults.ts';

/** One text of the library, as characters. */
export interface TextFile {
  /** Path from the repository's root, with forward slashes. */
  path: string;
  text: string;
}

const TEXT = /\.(mdx?|ya?ml|csv|vtt|txt)$/;
const AT_ONCE = 64;
const RESAVE = '用记事本打开，“另存为”，编码选“UTF-8”，再保存；VS Code 点右下角的编码名，选“通过编码保存 → UTF-8”';

/** Every file below `content/`, by its path from the root. Templates (`_name`) and the guide stay out. */
export async function listFiles(root: string): Promise<string[]> {
  const found = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/').replace(/^\//, ''))
    .filter((path) => !/\/[_.]/.test(path) && path !== 'content/README.md')
    .sort();
}

/** Reads the texts among the files; what is not UTF-8 becomes a fault and is left out. */
export async function readTexts(
  root: string,
  paths: readonly string[],
): Promise<{ texts: TextFile[]; faults: Fault[] }> {
  const texts: TextFile[] = [];
  const faults: Fault[] = [];
  const wanted = paths.filter((path) => TEXT.test(path));
  for (let i = 0; i < wanted.length; i += AT_ONCE) {
    const batch = wanted.slice(i, i + AT_ONCE);
    const contents = await Promise.all(batch.map((path) => readFile(join(root, path))));
    batch.forEach((path, n) => {
      const result = decode(contents[n]!);
      if ('text' in result) texts.push({ path, text: result.text });
      else faults.push({ kind: 'encoding', file: path, instead: RESAVE, guide: guideOf('encoding'), ...result });
    });
  }
  return { texts, faults };
}

/** UTF-8, with the mark (BOM) that Windows writes or without; anything else is named, so that an editor can resave it. */
export function decode(bytes: Uint8Array): { text: string } | { found: string; line?: number } {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16 || bytes.subarray(0, 200).includes(0)) return { found: 'UTF-16（记事本里叫 Unicode）编码' };
  if (!isUtf8(bytes)) return { found: isGbk(bytes) ? 'GBK（记事本里叫 ANSI）编码' : '不认识的编码' };
  const text = new TextDecoder().decode(bytes);
  const lost = text.indexOf('\uFFFD');
  if (lost < 0) return { text };
  return { found: '已经变成“\uFFFD”的乱码', line: text.slice(0, lost).split('\n').length };
}

function isGbk(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('gbk', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
