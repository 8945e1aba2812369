import { element } from '../base/element.ts';
import { type Answer, otherWords } from './answer.ts';

/** Words offered at most. */
const FEW = 6;

/** Shows known words of a query as links that ask for them alone. */
export function showNearWords(list: HTMLElement, answer: Answer | undefined): void {
  list.textContent = '';
  for (const word of answer ? otherWords(answer.question).slice(0, FEW) : []) {
    const item = element('li');
    const link = element('a', '', word);
    link.href = `?q=${encodeURIComponent(word)}`;
    item.append(link);
    list.append(item);
  }
}
