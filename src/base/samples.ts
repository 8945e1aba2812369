interface MayBeSample {
  sample?: true | undefined;
}

/** Those that are not invented, in their order. */
export const realOf = <T extends MayBeSample>(entries: readonly T[]): T[] => entries.filter((entry) => !entry.sample);

/** How many are real and how many invented: the two are never added up before a visitor. */
export interface Apart {
  real: number;
  samples: number;
}

export function countApart(entries: readonly MayBeSample[]): Apart {
  const real = realOf(entries).length;
  return { real, samples: entries.length - real };
}
