import type { Complaint, Source } from './source.ts';

const linesOf = ({ text }: Source): number => text.trimEnd().split('\n').length;

function capOf(path: string): number {
  if (path.startsWith('tests/')) return 300;
  return /^src\/pages\/(?!(?:.*\/)?_).*\.astro$/.test(path) ? 60 : 250;
}

/** Complaints about one file that has grown too long to read at a sitting. */
export function sizeComplaints(source: Source): Complaint[] {
  const lines = linesOf(source);
  const cap = capOf(source.path);
  const lawful = cap === 60 ? '网页只取内容、交给一个视图；部件放进房间' : '按它管的事分成几个文件';
  return lines > cap
    ? [{ path: source.path, line: cap, rule: '长短', message: `${lines} 行，至多 ${cap} 行：${lawful}` }]
    : [];
}

/** Complaints about the house as a whole: most files stay small. */
export function houseSizes(sources: readonly Source[]): Complaint[] {
  const sizes = sources
    .filter(({ path }) => !path.startsWith('tests/'))
    .map(linesOf)
    .sort((a, b) => a - b);
  const at = (share: number) => sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))] ?? 0;
  const complain = (name: string, lines: number, cap: number): Complaint[] =>
    lines > cap
      ? [{ path: 'src', line: 1, rule: '长短', message: `${name} ${lines} 行，至多 ${cap} 行：把大文件按事分开` }]
      : [];
  return [...complain('各文件的中位数', at(0.5), 70), ...complain('九成文件', at(0.9), 150)];
}
