import { element } from '../base/element.ts';
import { fillSlots } from '../base/slots.ts';
import type { Part } from './snippet.ts';

/** Parts of a text, what was found marked. */
export const marked = (parts: readonly Part[]): Node[] =>
  parts.map((part) => (part.hit ? element('mark', '', part.text) : document.createTextNode(part.text)));

/** Interface words that a page hands to its script, with `{slot}`s filled. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

export const sayer =
  (words: Record<string, string>): Say =>
  (key, values = {}) =>
    fillSlots(words[key] ?? '', values);
