/** A number is never a slip: 2026 is not 2016, the twelfth edition not the eleventh. */
const NUMERAL = /[0-9一二三四五六七八九十]/;

/**
 * Fewest slips that turn a query into some stretch of a name: a wrong, missing, extra character, or two swapped
 * (Sellers' approximate substring search with adjacent transpositions). Stops at `most`.
 * @param whole the name from end to end, not a stretch of it
 * @returns the number of slips, `most + 1` where there are more
 */
export function slips(query: string, name: string, most: number, whole = false): number {
  if (whole && Math.abs(query.length - name.length) > most) return most + 1;
  if (query.length > name.length + most) return most + 1;
  const never = most + 1;
  const costs = (text: string) => Array.from(text, (char) => (NUMERAL.test(char) ? never : 1));
  const [typed, named] = [costs(query), costs(name)];
  let before: number[] = [];
  let above = [0];
  for (const cost of named) above.push(whole ? above[above.length - 1]! + cost : 0);
  for (let i = 1; i <= query.length; i++) {
    const row = [above[0]! + typed[i - 1]!];
    let least = row[0]!;
    for (let j = 1; j <= name.length; j++) {
      const [here, there] = [typed[i - 1]!, named[j - 1]!];
      const change = query[i - 1] === name[j - 1] ? 0 : Math.max(here, there);
      let cost = Math.min(above[j - 1]! + change, above[j]! + here, row[j - 1]! + there);
      if (i > 1 && j > 1 && query[i - 1] === name[j - 2] && query[i - 2] === name[j - 1])
        cost = Math.min(cost, before[j - 2]! + Math.max(here, typed[i - 2]!));
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = above;
    above = row;
  }
  return Math.min(most + 1, whole ? above[name.length]! : Math.min(...above));
}
