import { type Cell, facetKinds, type PackedIndex, type PackedValue } from './packed.ts';
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
  const place = new Map(facetKinds.map((kind) => [kind, positions(facets[kind])]));
  const byPath = new Map(records.map((record, i) => [record.path, i]));
  const aliases = new Map<number, string[]>();
  const add = (map: Map<number, string[]>, i: number, names: readonly string[]) => {
    if (names.length > 0) map.set(i, [...new Set([...(map.get(i) ?? []), ...names])]);
  };
  const shorts = new Map<number, string[]>();
  const keywords = new Map<number, string[]>();
  records.forEach((record, i) => {
    add(aliases, i, record.aliases ?? []);
    add(keywords, i, record.keywords ?? []);
    if (record.room === input.schools)
      add(
        shorts,
        i,
        [record.title, ...(record.aliases ?? [])].flatMap((name) => shortNames(name, lexicon)),
      );
  });
  for (const { say, means } of lexicon.names) {
    const i = byPath.get(means);
    if (i !== undefined) add(aliases, i, say);
  }
  const facetWords = input.lexicon.facets.flatMap(({ facet, value, say }) => {
    const at = place.get(facet)?.get(value);
    return at === undefined ? [] : [[facet, [at], ...say] as const];
  });
  const own = input.values.flatMap(({ kind, value, say = [] }) => {
    const at = place.get(kind)?.get(value);
    return at === undefined || say.length === 0 ? [] : [[kind, [at], ...say] as const];
  });
  const majorsAt = (slugs: readonly string[]) => slugs.flatMap((slug) => place.get('major')?.get(slug) ?? []);
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
  return {
    titles: records.map(({ title }) => title).join('\n'),
    paths: records.map(({ path }) => path).join('\n'),
    aliases: [...aliases].map(([i, all]) => [i, ...all]),
    shorts: [...shorts].map(([i, all]) => [i, ...all]),
    keywords: [...keywords].map(([i, all]) => [i, ...all]),
    sentences: input.sentences,
    facets,
    columns: columnsOf(records, facets, place),
    vocabulary: {
      facets: [...own, ...facetWords],
      majors: [...lexicon.majors.map(({ say, majors }) => [majorsAt(majors), ...say] as const)].filter(
        ([at]) => at.length > 0,
      ),
      interests: input.interests.map(({ say, majors }) => [majorsAt(majors), ...say] as const),
      same: lexicon.same,
      inName: input.interests.flatMap(({ say, inName }) => (inName.length > 0 ? [[inName, ...say] as const] : [])),
      words: lexicon.words,
      ask: lexicon.ask,
      properNouns: lexicon.properNouns,
    },
    variants: variantsFor(chars),
    ...readingsOf([...names, ...said, ...words]),
  };
}

function positions(values: readonly PackedValue[]): Map<string, number> {
  return new Map(values.map(({ value }, i) => [value, i]));
}

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
  place: ReadonlyMap<FacetKind, ReadonlyMap<string, number>>,
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
    const at = place.get(kind)!;
    const column = records.map((record): Cell => {
      const cells = new Set<number>();
      for (const value of valuesOf[kind](record)) {
        for (let i = at.get(value); i !== undefined; i = facets[kind][i]!.parent) cells.add(i);
      }
      const [first, ...rest] = [...cells].sort((a, b) => a - b);
      return first === undefined ? -1 : rest.length === 0 ? first : [first, ...rest];
    });
    return [kind, column] as const;
  });
  return Object.fromEntries(columns) as Record<FacetKind, Cell[]>;
}
