/** A bracket that lacks its partner: where it stands, and what to say of it. */
export interface Unpaired {
  /** 1-based line of the text. */
  line: number;
  found: string;
  instead: string;
}

interface Open {
  mark: '[' | '{';
  line: number;
  column: number;
}

const PARTNER = { '[': ']', '{': '}' } as const;

/** What the text of a line is made of: quoted pieces, remarks and brackets; a quotation mark inside a word is none. */
const PIECES = /(?<![^\s[{,:-])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')|(?<!\S)#.*|[[\]{}]/g;

/**
 * The first bracket of a YAML text that lacks its partner. The reader notices only where it can go on no further, a
 * line or a whole list later; the editor wants the place where it was opened.
 */
export function unpairedBracket(lines: readonly string[]): Unpaired | undefined {
  let open: Open[] = [];
  for (const [i, text] of lines.entries()) {
    const outermost = open[0];
    // Whoever begins a new item or field further left has left the bracket behind.
    if (outermost && text.trim() && leavesBehind(text, lines[outermost.line - 1]!)) return lacking(open.at(-1)!, lines);
    for (const { 0: piece, index: column } of text.matchAll(PIECES)) {
      if (piece === '[' || piece === '{') {
        // Outside brackets one opens only where a value begins: 图书馆[新] is a word.
        if (open.length > 0 || /(?:^|[:-])\s*$/.test(text.slice(0, column)))
          open = [...open, { mark: piece, line: i + 1, column }];
      } else if (piece === ']' || piece === '}') {
        const last = open.at(-1);
        if (!last) {
          if (closesValue(text, column)) return superfluous(piece, text, i + 1);
          continue;
        }
        if (PARTNER[last.mark] !== piece)
          return open.some(({ mark }) => PARTNER[mark] === piece)
            ? lacking(last, lines, last.line === i + 1 ? column : undefined)
            : superfluous(piece, text, i + 1);
        open = open.slice(0, -1);
      }
    }
  }
  const last = open.at(-1);
  return last && lacking(last, lines);
}

const indentOf = (text: string): number => /^ */.exec(text)![0].length;

const leavesBehind = (text: string, opened: string): boolean =>
  indentOf(text) <= indentOf(opened) && !/^\s*[\]}]/.test(text);

/** Whether a lone bracket ends a value that has been closed before, as in `[1, 2]]`. */
const closesValue = (text: string, column: number): boolean => /^\s*(?:- )*(?:\w+: *)?[[{]/.test(text.slice(0, column));

/** @param end where on its line a bracket of the other kind closes what is around it */
function lacking({ mark, line, column }: Open, lines: readonly string[], end?: number): Unpaired {
  const text = lines[line - 1]!;
  const rest = text.slice(column, end).trimEnd();
  // In a list a following field's name tells where it should have ended; braces end with their last field.
  const list = rest.slice(0, rest.search(/\s*(?:[,，]\s*[A-Za-z]\w*\s*[:：]|\}|$)/));
  const piece = mark === '[' ? list : (/[^\s,{][^,{]*(?:\[[^\]]*\])?$/.exec(rest)?.[0] ?? rest);
  return {
    line,
    found: `${text.trim()}（“${mark}”没有配对的“${PARTNER[mark]}”）`,
    instead: `在“${piece}”后面补上 ${PARTNER[mark]}：${piece}${mark === '{' ? ' ' : ''}${PARTNER[mark]}`,
  };
}

/** A line that ends the braces it never opened: `- id: gate, kind: 校门 }`. */
export function unopenedBraces(text: string): { found: string; instead: string } | undefined {
  const [, dash = '', rest] = /^((?:- )?(?:\w+: (?=\w+: ))?)(\w+: [^{]*\})$/.exec(text.trim()) ?? [];
  return rest === undefined
    ? undefined
    : { found: `${text.trim()}（“}”没有配对的“{”）`, instead: `在“${rest.split(':')[0]}”前面补上 {：${dash}{ ${rest}` };
}

const superfluous = (piece: ']' | '}', text: string, line: number): Unpaired => ({
  line,
  found: `${text.trim()}（多了一个“${piece}”，前面没有和它配对的“${piece === ']' ? '[' : '{'}”）`,
  instead: `删去多余的 ${piece}，或在前面补上 ${piece === ']' ? '[' : '{'}`,
});
