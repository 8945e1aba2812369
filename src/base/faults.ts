import { groupBy } from './text.ts';

/**
 * One form for everything that can be wrong with content: where — what is wrong — what was found — what to write
 * instead — where the guide explains it. Texts are for an editor; the list of kinds is closed, and each has a test.
 */

/** Worst first: what stops a file from being read at all stands before what is wrong inside it. */
export const faultKinds = {
  encoding: '文件编码不对',
  misplacedFile: '文件放的位置或名字不对',
  yamlSyntax: 'YAML 写法有错',
  csvSyntax: '表格写法有错',
  fullWidthColon: '冒号写成了全角',
  tab: '用了制表符（Tab）缩进',
  unsafeBody: '正文里有不允许的写法',
  bodySyntax: '正文写法有错',
  privacy: '可能泄露个人信息',
  unknownField: '不认识的字段',
  missingField: '缺少必填的字段',
  wrongValue: '字段的值不对',
  wrongDate: '日期写法不对',
  dateOrder: '日期前后颠倒',
  duplicateId: '编号重复',
  repeated: '同一项写了两次',
  reservedId: '编号被网站占用',
  unknownReference: '引用的内容不存在',
  ambiguousReference: '引用的校名不止一所学校用过',
  missingFile: '引用的文件不存在',
  placing: '位置不对',
  unreachable: '走不到',
  oneWay: '没有回来的路',
  bigPicture: '图片太大',
  bigFile: '文件太大',
  missingAlt: '图片没有替代文字',
  emptySources: '没有写来源',
  sampleLeak: '真实内容引用了示例',
  duty: '正式发布前必须填写',
} as const;

export type FaultKind = keyof typeof faultKinds;

export interface Fault {
  kind: FaultKind;
  /** Path from the repository's root, with forward slashes. */
  file: string;
  /** 1-based line in that file, where it is known. */
  line?: number;
  /** Dotted field the fault is about, e.g. `when.start`; the checker turns it into a line. */
  field?: string;
  /** What stands there now. */
  found: string;
  /** What to write instead. */
  instead: string;
  /** Anchor of the section in content/README.md: a room's (`活动`) or the kind's own (`guideOf`). */
  guide: string;
}

/** Anchor of the section in content/README.md that explains a kind, as Git's web pages make it from the heading. */
export const guideOf = (kind: FaultKind): string =>
  faultKinds[kind]
    .toLowerCase()
    .replace(/[（）()]/g, '')
    .replaceAll(' ', '-');

const order = Object.keys(faultKinds) as FaultKind[];

/** Worst kind first, then by file and line, so that two runs print the same list. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      (a.line ?? 0) - (b.line ?? 0),
  );
}

/** A dotted field as an editor says it, counting from one: `media.0.src` → `media 第 1 项的 src`. */
const fieldInWords = (field: string): string =>
  field.replace(/\.(\d+)(\.)?/g, (_, n: string, more?: string) => ` 第 ${Number(n) + 1} 项${more ? '的 ' : ''}`);

/** One fault as the five lines an editor reads. */
export const formatFault = (fault: Fault): string => formatGroup([fault]);

/** Faults of one file that are mended in the same way, told once with all their lines. */
function formatGroup(faults: readonly [Fault, ...Fault[]]): string {
  const [fault] = faults;
  const lines = [...new Set(faults.flatMap(({ line }) => line || []))];
  const where = lines.length > 0 ? `${fault.file}:${lines.join('、')}` : fault.file;
  const field = fault.field ? fieldInWords(fault.field) : '';
  const about = faults.length > 1 ? `${field ? `${field} 等，` : ''}共 ${faults.length} 处` : field;
  return [
    `✗ ${where}`,
    `  问题：${faultKinds[fault.kind]}${about ? `（${about}）` : ''}`,
    `  现在写的是：${fault.found}`,
    `  应当写成：${fault.instead}`,
    `  说明见：content/README.md#${fault.guide}`,
  ].join('\n');
}

/** Every fault as an editor reads it, worst first; those of one file that are mended alike are told as one. */
export function tellFaults(faults: readonly Fault[]): string[] {
  const groups = groupBy(sortFaults(faults), ({ file, kind, found, instead }) =>
    [file, kind, found, instead].join('\n'),
  );
  return [...groups.values()].map((group) => formatGroup(group as [Fault, ...Fault[]]));
}

/** How many places are wrong, which an editor looks for at the end; each counts, also of those told as one. */
export const countFaults = (faults: readonly Fault[]): string =>
  `共 ${faults.length} 处问题，涉及 ${new Set(faults.map(({ file }) => file)).size} 个文件。`;

/** The whole report of a command. */
export const formatFaults = (faults: readonly Fault[]): string =>
  [...tellFaults(faults), `${countFaults(faults)}改好后再运行一次；网站仍是上一次成功的样子。`].join('\n\n');
