/** The map that `variantsFor` wrote down. */
export function readVariants(pairs: string): Map<string, string> {
  const map = new Map<string, string>();
  for (let i = 0; i < pairs.length; i += 2) map.set(pairs[i]!, pairs[i + 1]!);
  return map;
}
