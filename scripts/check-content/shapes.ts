/** What was meant by a value of the wrong shape, where it can be seen: a dash without its space, a source without `title`. */
export function shapeAdvice(
  wanted: string | undefined,
  value: unknown,
  path: readonly PropertyKey[],
): string | undefined {
  if (wanted === 'object' && typeof value === 'string' && path.at(-2) === 'sources') return `- title: ${value}`;
  if (wanted !== 'array') return undefined;
  if (typeof value === 'string') {
    if (value.startsWith('-')) return `${spaced(value.split(/\s+(?=-)/)[0]!)}（短横后面空一格，每项一行）`;
    return `[${value.split(/[，、,]\s*/).join(', ')}]（列表用方括号）`;
  }
  const tight =
    typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => /^-\S/.test(key)) : undefined;
  return tight && `${spaced(tight[0])}: ${String(tight[1])}（短横后面空一格，每项一行）`;
}

const spaced = (item: string): string => `- ${item.slice(1)}`;
