interface Source {
  title: string;
  url?: string | undefined;
}

/** What several entries rest on: every source once, in the order it is first named. */
export const sourcesOf = (entries: readonly { sources: readonly Source[] }[]): Source[] => [
  ...new Map(entries.flatMap((entry) => entry.sources).map((source) => [source.title, source])).values(),
];
