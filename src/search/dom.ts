import { fillSlots } from '../base/slots.ts';
import type { Part } from './snippet.ts';

/** An element with a class and a text. */
export function node<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

/** Parts of a text, what was found marked. */
export const marked = (parts: readonly Part[]): Node[] =>
  parts.map((part) => (part.hit ? node('mark', '', part.text) : document.createTextNode(part.text)));

/** Interface words that a page hands to its script, with `{slot}`s filled. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

export const sayer =
  (words: Record<string, string>): Say =>
  (key, values = {}) =>
    fillSlots(words[key] ?? '', values);
