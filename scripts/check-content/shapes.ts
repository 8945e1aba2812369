/** What was meant by a value of the wrong shape, where it can be seen: a dash without its space, a source without `title`. */
export function shapeAdvice(
  wanted: string | undefined,
  value: unknown,
  path: readonly PropertyKey[],
): string | undefined {
  if (wanted === 'object' && typeof value === 'string' && path.at(-2) === 'sources') return `- title: ${value}`;
  if (wanted === 'object' && typeof value === 'string' && path.at(-2) === 'say') return `{ text: ${quoted(value)} }`;
  if (wanted === 'object' && typeof value === 'string' && path.at(-1) === 'audio') {
    const name = /^(?:\.\/)?([\w-]+)\.(mp3|m4a)$/.exec(value);
    const src = name ? `./${name[1]}.${name[2]}` : './gate.mp3';
    return `{ src: ${src}, captions: ${src.replace(/\w+$/, 'vtt')} }`;
  }
  if (wanted !== 'array') return undefined;
  // The sentences of a campus; what people say in the lexicon is a list of words.
  if (typeof value === 'string' && path.at(-1) === 'say' && path[0] === 'stops')
    return `[{ text: ${quoted(value)} }]，一句一项`;
  if (typeof value === 'string') {
    if (value.startsWith('-')) return `${spaced(value.split(/\s+(?=-)/)[0]!)}（短横后面空一格，每项一行）`;
    // One of the two brackets may be there.
    const items = value.replace(/^[[【]|[\]】]$/g, '').split(/[，、,]\s*/);
    return `[${items.join(', ')}]（列表用方括号）`;
  }
  const tight =
    typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => /^-\S/.test(key)) : undefined;
  return tight && `${spaced(tight[0])}: ${String(tight[1])}（短横后面空一格，每项一行）`;
}

/** A sentence as it may stand within braces. */
const quoted = (text: string): string =>
  /[,:#[\]{}"]|^\W/.test(text.replace(/^\p{L}/u, 'x')) ? JSON.stringify(text) : text;

const spaced = (item: string): string => `- ${item.slice(1)}`;
