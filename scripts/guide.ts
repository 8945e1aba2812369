import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ShelfName, shelves } from './check-content/shelves.ts';
import { pictureTable } from './guide/pictures.ts';
import { fieldTable } from './guide/table.ts';
import { type PartTable, partTables } from './media/parts.ts';

const PICTURES = /(<!-- 图样:(\w+) -->\n)[\s\S]*?(<!-- \/图样 -->)/g;
const BLOCK = /(<!-- 字段:(\w+) -->\n)[\s\S]*?(<!-- \/字段 -->)/g;
const PATH = 'content/README.md';

/** The guide with its field tables written anew from the schemas, and its pictures of parts from the lists of words. */
export function withTables(guide: string): string {
  const pictured = guide.replace(PICTURES, (_, open: string, name: string, close: string) => {
    if (!(name in partTables))
      throw new Error(`${PATH}：没有“${name}”这张词表，可以写 ${Object.keys(partTables).join('、')}`);
    return `${open}\n${pictureTable(name as PartTable)}\n\n${close}`;
  });
  return pictured.replace(BLOCK, (_, open: string, name: string, close: string) => {
    const shelf = shelves[name as ShelfName];
    if (!shelf) throw new Error(`${PATH}：没有“${name}”这个房间，可以写 ${Object.keys(shelves).join('、')}`);
    // In tables the site makes the id itself, from the code or the slug.
    return `${open}\n${fieldTable(shelf.schema, shelf.form === 'csv' ? ['id'] : [])}\n\n${close}`;
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const path = join(process.cwd(), PATH);
  const guide = (await readFile(path, 'utf8')).replaceAll('\r\n', '\n');
  const renewed = withTables(guide);
  if (renewed === guide) console.log(`✓ ${PATH} 的字段表与程序一致`);
  else if (process.argv.includes('--check')) {
    console.log(`✗ ${PATH} 的字段表过时了：运行 node scripts/guide.ts`);
    process.exitCode = 1;
  } else {
    await writeFile(path, renewed);
    console.log(`✓ 已更新 ${PATH} 的字段表`);
  }
}
