import { hash } from '../base/text.ts';

/** What a page's share picture (1200×630) says. */
export interface Card {
  title: string;
  /** Small line above the title: room, date, place. */
  kicker: string;
  /** 示例 on everything invented. */
  badge?: string | undefined;
  /** Address of a JPEG of the site that stands behind the words, instead of the art; named by its content. */
  picture?: string | undefined;
  /** Which art stands behind the text. */
  kind: 'room' | 'story' | 'event' | 'week' | 'school' | 'person' | 'policy';
}

/** Address of the card's picture, named by its content: an unchanged card keeps its file. */
export function cardPath(card: Card): string {
  const text = JSON.stringify([
    card.title,
    card.kicker,
    card.badge ?? '',
    card.kind,
    ...(card.picture ? [card.picture] : []),
  ]);
  const name = [hash(text), hash(`${text}2`)].map((n) => n.toString(36).padStart(7, '0')).join('');
  return `/cards/${name}.jpg`;
}
