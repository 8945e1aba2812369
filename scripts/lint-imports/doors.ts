import { basename } from 'node:path';
import ts from 'typescript';
import type { Import } from './imports.ts';
import type { Complaint, Source } from './source.ts';

/** Packages that may enter only through certain doors. */
const doors: { package: RegExp; through: RegExp; lawful: string }[] = [
  {
    package: /^(three|@react-three\/.*|camera-controls|react|react-dom)(\/|$)/,
    through: /^src\/(stage|tours|hall)\//,
    lawful: '三维只在 src/stage、src/tours、src/hall 里',
  },
  { package: /^sharp$/, through: /^(scripts|tests)\//, lawful: '图片由 scripts/ 里的工具处理' },
  {
    package: /^astro:content$/,
    through: /^src\/([^/]+\/collection|content\.config)\.ts$/,
    lawful: '内容只从各房间的 collection.ts 取；只要类型就写 import type',
  },
];

/** Complaints about a package that comes in where it may not. */
export function doorComplaints({ from, to, relative, typeOnly, line }: Import): Complaint[] {
  if (relative || typeOnly) return [];
  return doors
    .filter((door) => door.package.test(to) && !door.through.test(from))
    .map(({ lawful }) => ({ path: from, line, rule: '门', message: `引入了 ${to}：${lawful}` }));
}

const VAGUE = /^(utils?|helpers?|common|misc)\.\w+$/;

/** Complaints about a file's name, and about files that only pass others on. */
export function nameComplaints({ path, code, text }: Source): Complaint[] {
  const name = basename(path);
  const complain = (message: string): Complaint => ({ path, line: 1, rule: '名字', message });
  if (VAGUE.test(name)) return [complain('名字没有说明里面是什么：用它管的那件事命名')];
  if (/^index\.tsx?$/.test(name) && !path.startsWith('src/pages/'))
    return [complain('不要 index 文件：用它管的那件事命名，引用时写到文件')];
  const statements = code.flatMap((file) => [...file.statements]);
  const passesOn =
    statements.length > 0 &&
    statements.every((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier);
  if (passesOn || /^export \* from/m.test(text)) return [complain('只转手不做事的文件：直接引用原来的文件')];
  return [];
}
