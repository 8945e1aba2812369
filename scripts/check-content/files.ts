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
const NOTEPAD = '记事本：打开，“另存为”，编码选“UTF-8”';

/** Saving as UTF-8 what was opened in the wrong encoding destroys the text: it is opened anew first. */
const resave = (encoding: string): string =>
  `VS Code：点右下角的编码名，先选“通过编码重新打开 → ${encoding}”，看到正常文字后，再选“通过编码保存 → UTF-8”。${NOTEPAD}`;

/** Every file below `content/`, by its path from the root. Templates (`_name`), what Windows
 * leaves behind and the guide stay out. */
export async function listFiles(root: string): Promise<string[]> {
  const found = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/').replace(/^\//, ''))
    .filter((path) => !/\/([_.]|~\$)|\/(Thumbs\.db|desktop\.ini)$/i.test(path) && path !== 'content/README.md')
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
      else faults.push({ kind: 'encoding', file: path, guide: guideOf('encoding'), ...result });
    });
  }
  return { texts, faults };
}

/** UTF-8, with the mark (BOM) that Windows writes or without; anything else is named, so that an editor can resave it. */
export function decode(bytes: Uint8Array): { text: string } | { found: string; instead: string; line?: number } {
  const bigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (bigEndian || (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes.subarray(0, 200).includes(0))
    return { found: 'UTF-16（记事本里叫 Unicode）编码', instead: resave(bigEndian ? 'UTF-16 BE' : 'UTF-16 LE') };
  if (!isUtf8(bytes))
    return isGbk(bytes)
      ? { found: 'GBK（记事本里叫 ANSI）编码', instead: resave('GBK') }
      : { found: '不认识的编码', instead: '用 VS Code 新建一个文件，把文字重新复制进去再保存' };
  const text = new TextDecoder().decode(bytes);
  const lost = text.indexOf('\uFFFD');
  if (lost < 0) return { text };
  const line = text.slice(0, lost).split('\n').length;
  return { found: '已经变成“\uFFFD”的乱码', instead: '这些字已经丢失：从原来的文件重新复制', line };
}

function isGbk(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('gbk', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
