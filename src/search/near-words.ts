import { element } from '../base/element.ts';
import { type Answer, otherWords } from './answer.ts';

/** Words offered at most. */
const FEW = 6;

/**
 * Shows known words of a query as links that ask for them alone; none that would find nothing.
 * @param ask answers at once, by names
 */
export function showNearWords(list: HTMLElement, answer: Answer | undefined, ask: (typed: string) => Answer): void {
  list.textContent = '';
  const finds = (word: string) => ask(word).found.some(({ suggested }) => !suggested);
  for (const word of answer ? otherWords(answer.question).filter(finds).slice(0, FEW) : []) {
    const item = element('li');
    const link = element('a', '', word);
    link.href = `?q=${encodeURIComponent(word)}`;
    item.append(link);
    list.append(item);
  }
}
