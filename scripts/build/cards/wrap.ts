/** Marks that may not begin a line, and those that may not end one (the rules of Chinese typesetting, GB/T 15834 §5.1). */
const NOT_FIRST = /[，。、；：？！”’）》〉】』」…—·～,.;:?!)\]%℃]/u;
const NOT_LAST = /[“‘（《〈【『「([]/u;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Splits text into the pieces that stay whole: a word or number with its marks. */
export function pieces(text: string): string[] {
  const found: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = found.at(-1);
    if (last !== undefined && !/\s$/.test(last) && (NOT_FIRST.test(segment[0]!) || NOT_LAST.test(last.at(-1)!)))
      found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found;
}

/**
 * Breaks text into at most `limit` lines no wider than `width`, of lengths as even as possible.
 * @param measure width of a text in the same unit
 * @returns undefined when it does not fit
 */
export function wrap(
  text: string,
  width: number,
  limit: number,
  measure: (text: string) => number,
): string[] | undefined {
  const parts = pieces(text);
  for (let count = 1; count <= limit; count++) {
    if (!fill(parts, width, count, measure)) continue;
    // The narrowest measure that still takes as many lines leaves no orphan glyph on the last one.
    let [low, high] = [width / count / 1.5, width];
    while (high - low > 4) {
      const middle = (low + high) / 2;
      if (fill(parts, middle, count, measure)) high = middle;
      else low = middle;
    }
    return fill(parts, high, count, measure);
  }
  return undefined;
}

function fill(
  parts: readonly string[],
  width: number,
  limit: number,
  measure: (text: string) => number,
): string[] | undefined {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (measure((line + part).trim()) <= width) line += part;
    else {
      if (measure(part.trim()) > width) return undefined;
      lines.push(line.trim());
      line = part.trimStart();
    }
  }
  lines.push(line.trim());
  return lines.length <= limit ? lines.filter((l) => l !== '') : undefined;
}
