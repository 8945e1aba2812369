import { type Cell, codeOf, facetKinds, type PackedIndex, type PackedValue } from './packed.ts';
import { readingsOf } from './readings.ts';
import type { FacetKind, FacetValue, SearchRecord } from './record.ts';
import type { Lexicon } from './schema.ts';
import { shortNames } from './short-names.ts';
import { variantsFor } from './variants.ts';

export interface PackInput {
  /** In the order they are shown where nothing else decides. */
  records: readonly SearchRecord[];
  values: readonly FacetValue[];
  lexicon: Lexicon;
  /** Interest doors: what pupils say, the majors it leads to, words in names of schools. */
  interests: readonly { say: readonly string[]; majors: readonly string[]; inName: readonly string[] }[];
  /** Id of the room whose names are shortened by rule. */
  schools: string;
  /** Id of the room whose titles are sentences rather than names: no word of a query is taken for one of them. */
  sentences: string;
}

/** A name that the lexicon gives to a page which this build does not have (a sample, with samples off) is left out. */
export function pack(input: PackInput): PackedIndex {
  const { records, lexicon } = input;
  const facets = facetsOf(input);
  const positions = positionsOf(facets);
  const positionsIn = (kind: FacetKind, values: readonly string[]) =>
    values.flatMap((value) => positions[kind].get(value) ?? []);
  const { aliases, shorts, keywords } = namesOf(input);
  const names = records.filter(({ room }) => room !== input.sentences).map(({ title }) => title);
  const said = [...aliases.values(), ...keywords.values()].flat();
  const words = [
    ...lexicon.words,
    ...lexicon.same.flat(),
    ...lexicon.majors.flatMap(({ say }) => say),
    ...lexicon.facets.flatMap(({ say }) => say),
    ...input.interests.flatMap(({ say }) => say),
  ];
  const chars = new Set([...records.map(({ title }) => title), ...said, ...words, ...lexicon.ask].join(''));
  const facetWords = [
    ...input.values.map(({ kind, value, say = [] }) => ({ facet: kind, value, say })),
    ...lexicon.facets,
  ];
  return {
    titles: records.map(({ title }) => title).join('\n'),
    paths: records.map(({ path }) => path).join('\n'),
    aliases: [...aliases].map(([i, all]) => [i, ...all]),
    shorts: [...shorts].map(([i, all]) => [i, ...all]),
    keywords: [...keywords].map(([i, all]) => [i, ...all]),
    sentences: input.sentences,
    facets,
    columns: columnsOf(records, facets, positions),
    vocabulary: {
      facets: facetWords
        .filter(({ facet, value, say }) => say.length > 0 && positions[facet].has(value))
        .map(({ facet, value, say }) => [facet, positionsIn(facet, [value]), ...say]),
      majors: lexicon.majors.map(({ say, majors }) => [positionsIn('major', majors), ...say]),
      interests: input.interests.map(({ say, majors, inName }) => [positionsIn('major', majors), inName, ...say]),
      same: lexicon.same,
      words: lexicon.words,
      ask: lexicon.ask,
      properNouns: lexicon.properNouns,
    },
    variants: variantsFor(chars),
    ...readingsOf([...names, ...said, ...words]),
  };
}

/** Other names, short forms and keywords of each record that has some. */
function namesOf({ records, lexicon, schools }: PackInput) {
  const aliases = new Map<number, string[]>();
  const shorts = new Map<number, string[]>();
  const keywords = new Map<number, string[]>();
  const add = (map: Map<number, string[]>, i: number, names: readonly string[]) => {
    if (names.length > 0) map.set(i, [...new Set([...(map.get(i) ?? []), ...names])]);
  };
  records.forEach(({ title, path, room, aliases: own = [], keywords: about = [] }, i) => {
    add(aliases, i, own);
    // A code that ends the address stands there already; `openCatalogue` reads it.
    add(
      keywords,
      i,
      about.filter((word) => word !== codeOf(path)),
    );
    const forms = room === schools ? [title, ...own].flatMap((name) => shortNames(name, lexicon)) : [];
    add(shorts, i, forms);
  });
  const byPath = new Map(records.map(({ path }, i) => [path, i]));
  for (const { say, means } of lexicon.names) {
    const i = byPath.get(means);
    if (i !== undefined) add(aliases, i, say);
  }
  // What the lexicon says already needs no rule.
  for (const [i, forms] of shorts) {
    const said = new Set(aliases.get(i));
    shorts.set(
      i,
      forms.filter((form) => !said.has(form)),
    );
  }
  return { aliases, shorts, keywords };
}

type Positions = Record<FacetKind, ReadonlyMap<string, number>>;

const positionsOf = (facets: Record<FacetKind, readonly PackedValue[]>): Positions =>
  Object.fromEntries(
    facetKinds.map((kind) => [kind, new Map(facets[kind].map(({ value }, i) => [value, i]))]),
  ) as unknown as Positions;

/** Every value of every facet, those above others included; a year needs no list, it is its own name. */
function facetsOf({ records, values }: PackInput): Record<FacetKind, PackedValue[]> {
  const years = [...new Set(records.flatMap((record) => record.years ?? []))].sort((a, b) => b - a);
  const all = [
    ...values,
    ...years.map((year) => ({ kind: 'year' as const, value: String(year), label: String(year) })),
  ];
  const lists = facetKinds.map((kind) => {
    const own: FacetValue[] = all.filter((each) => each.kind === kind);
    const at = new Map(own.map(({ value }, i) => [value, i]));
    return [
      kind,
      own.map(({ value, label, parent }) => {
        const above = parent === undefined ? undefined : at.get(parent);
        return { value, label, ...(above === undefined ? {} : { parent: above }) };
      }),
    ] as const;
  });
  return Object.fromEntries(lists) as Record<FacetKind, PackedValue[]>;
}

function columnsOf(
  records: readonly SearchRecord[],
  facets: Record<FacetKind, PackedValue[]>,
  positions: Positions,
): Record<FacetKind, Cell[]> {
  const valuesOf: Record<FacetKind, (record: SearchRecord) => readonly string[]> = {
    room: ({ room }) => [room],
    year: ({ years = [] }) => years.map(String),
    place: ({ places = [] }) => places,
    topic: ({ topic }) => (topic ? [topic] : []),
    major: ({ majors = [] }) => majors,
    level: ({ level }) => (level ? [level] : []),
    ownership: ({ ownership }) => (ownership ? [ownership] : []),
    has: ({ has = [] }) => has,
    sample: ({ sample }) => [sample ? 'sample' : 'real'],
  };
  const columns = facetKinds.map((kind) => {
    const column = records.map((record): Cell => {
      const cells = new Set<number>();
      for (const value of valuesOf[kind](record)) {
        for (let i = positions[kind].get(value); i !== undefined; i = facets[kind][i]!.parent) cells.add(i);
      }
      // A thing's own year comes first; elsewhere the order of the facet.
      const [first, ...rest] = kind === 'year' ? cells : [...cells].sort((a, b) => a - b);
      return first === undefined ? -1 : rest.length === 0 ? first : [first, ...rest];
    });
    return [kind, column] as const;
  });
  return Object.fromEntries(columns) as Record<FacetKind, Cell[]>;
}
