import type { Import } from './imports.ts';
import type { Complaint } from './source.ts';

/** The rooms from left to right; each may import only those before it. */
export const rooms = [
  'search',
  'places',
  'majors',
  'schools',
  'policies',
  'events',
  'joint',
  'people',
  'stories',
  'works',
  'exhibition',
  'weeks',
  'tours',
  'hall',
  'guide',
  'reports',
];

/** The floors from the ground up. Those on one level do not import each other; a room is judged by its order. */
const levels: Record<string, number> = { styles: -1, base: 0, ui: 1, words: 1, stage: 1, site: 3, pages: 4 };
const ROOM = 2;

/** `src/events/when.ts` → `events`. */
const wingOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? '';
const levelOf = (wing: string): number | undefined => (rooms.includes(wing) ? ROOM : levels[wing]);

/** Complaints about an import that goes up, sideways or out of the house. */
export function floorComplaints({ from, to, relative, line }: Import): Complaint[] {
  if (!relative || !from.startsWith('src/') || from === 'src/content.config.ts') return [];
  const complain = (message: string): Complaint[] => [{ path: from, line, rule: '方向', message }];
  if (!to.startsWith('src/')) return complain(`引入了 ${to}：src 只引用 src 里的文件，工具不进网站`);
  const [own, other] = [wingOf(from), wingOf(to)];
  if (other === own)
    return own === 'pages' && !/\/_/.test(to)
      ? complain(`引入了网页 ${to}：共用的部分放进房间，或同处的 _ 文件夹`)
      : [];
  const [mine, its] = [levelOf(own), levelOf(other)];
  if (mine === undefined || its === undefined) return complain(`${to}：不在房屋图上的文件夹；见 README 的房屋图`);
  if (mine === ROOM && its === ROOM && rooms.indexOf(other) < rooms.indexOf(own)) return [];
  if (its < mine) return [];
  if (mine === ROOM && its === ROOM)
    return complain(`${own} 不能引入右边的 ${other}：在 src/pages/ 里组合，用插槽放进来`);
  return complain(
    `${own} 不能引入 ${other}：只能向下引用（pages → site → 房间 → ui、words、stage → base），在上一层组合`,
  );
}
