import type { Change } from './plan.ts';

/** As many schools as one reads at a sitting. */
const FEW_SCHOOLS = 20;
const FEW_NAMES = 8;

/** What an import would change, school by school, with the counts at the end. */
export function tellPlan(changes: readonly Change[], all: boolean): string {
  const moved = changes.filter(({ next }) => next);
  const shown = all ? moved : moved.slice(0, FEW_SCHOOLS);
  const rest = moved.length - shown.length;
  const sum = (of: (change: Change) => readonly unknown[]) =>
    moved.reduce((total, change) => total + of(change).length, 0);
  const counts = `新增 ${sum(({ added }) => added)}，移除 ${sum(({ removed }) => removed)}，改动 ${sum(({ changed }) => changed)}`;
  const same = changes.length - moved.length;
  return [
    ...shown.map(tellChange),
    ...(rest > 0 ? [`……另有 ${rest} 所学校有变化，加 --all 全部列出`] : []),
    moved.length === 0
      ? `表里 ${changes.length} 所学校，没有变化。`
      : `表里 ${changes.length} 所学校，${moved.length} 所有变化${same > 0 ? `，${same} 所没有` : ''}；专业：${counts}。`,
  ].join('\n');
}

function tellChange({ school, added, removed, changed, total }: Change): string {
  const names = (list: readonly string[]) =>
    `${list.slice(0, FEW_NAMES).join('、')}${list.length > FEW_NAMES ? `……等 ${list.length} 个` : ''}`;
  // A new year changes every major in the same way: that is one thing to read.
  const alike = new Map<string, string[]>();
  for (const { name, what } of changed) alike.set(what, [...(alike.get(what) ?? []), name]);
  return [
    `${school.name}（${school.id}）：共 ${total} 个专业`,
    ...(added.length > 0 ? [`  ＋ ${names(added)}`] : []),
    ...(removed.length > 0 ? [`  － ${names(removed)}`] : []),
    ...[...alike].map(([what, list]) => `  ～ ${names(list)}：${what}`),
  ].join('\n');
}
