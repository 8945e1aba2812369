/** A unit of text: one Han character, or a run of Latin letters and digits. */
export interface Token {
  text: string;
  han: boolean;
  /** Place in the text, counted in units; where something else stands between two units, one place is left free. */
  at: number;
}

const UNIT = /(\p{Script=Han})|([\p{L}\p{N}]+?)(?=\p{Script=Han}|[^\p{L}\p{N}]|$)|([^\p{L}\p{N}]+)/gu;

/** The units of a plain text in order. `国发〔2019〕4号` is 国0 发1 ·2019·3 ·4·5 号6. */
export function tokensOf(plainText: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const [, han, word, gap] of plainText.matchAll(UNIT)) {
    if (gap === undefined) tokens.push({ text: han ?? word ?? '', han: han !== undefined, at });
    // A gap at the very start separates nothing.
    if (gap === undefined || tokens.length > 0) at++;
  }
  return tokens;
}

/** The key of two neighbouring units. */
export const pairOf = (a: Token, b: Token): string => (a.han && b.han ? a.text + b.text : `${a.text}|${b.text}`);
