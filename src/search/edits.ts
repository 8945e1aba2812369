/**
 * Fewest slips that turn a query into some stretch of a name: a wrong, missing, extra character, or two swapped
 * (Sellers' approximate substring search with adjacent transpositions). Stops at `most`.
 * @param whole the name from end to end, not a stretch of it
 * @returns the number of slips, `most + 1` where there are more
 */
export function slips(query: string, name: string, most: number, whole = false): number {
  if (whole && Math.abs(query.length - name.length) > most) return most + 1;
  if (query.length > name.length + most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: name.length + 1 }, (_, j) => (whole ? j : 0));
  for (let i = 1; i <= query.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= name.length; j++) {
      const same = query[i - 1] === name[j - 1];
      let cost = Math.min(above[j - 1]! + (same ? 0 : 1), above[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && query[i - 1] === name[j - 2] && query[i - 2] === name[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = above;
    above = row;
  }
  return Math.min(most + 1, whole ? above[name.length]! : Math.min(...above));
}
