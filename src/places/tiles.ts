import { isDivision, isValidIn, type Place } from './place.ts';

/** One place in the tile grid: where it stands, how much it holds, where it leads. */
export interface PlaceTile {
  place: Place;
  row: number;
  column: number;
  /** How much there is of what the grid counts. */
  count: number;
  /** From the site's root; undefined where the place has no page. */
  path: string | undefined;
  /** How dark the tile is, 0 to 3: none, 1–2, 3–5, 6 and more. */
  shade: 0 | 1 | 2 | 3;
  /** What else is said of it where there is room: events, stories, until when it was valid. */
  lines: readonly string[];
}

/** The steps of the tint. */
export const shadeOf = (count: number): PlaceTile['shade'] => (count === 0 ? 0 : count < 3 ? 1 : count < 6 ? 2 : 3);

/**
 * The divisions of a province to show beside a list of schools: those of the list's year, and older ones the list
 * still names. 江北区 and 渝北区 went in November 2025, the list of 2026 knows no code for what they became, so their
 * schools stay under the old names and both tiles with them.
 */
export const divisionsOfList = (
  places: readonly Place[],
  province: string,
  year: number,
  schoolsIn: (code: string) => number,
): Place[] =>
  places.filter(
    (place) =>
      place.province === province && isDivision(place) && (isValidIn(place, year) || schoolsIn(place.code) > 0),
  );

/** Places as tiles, row by row from the west, so that the keyboard walks them as the eye does. */
export function tilesOf(
  places: readonly Place[],
  of: (place: Place) => { count: number; path: string | undefined; lines?: readonly string[] },
): PlaceTile[] {
  return places
    .flatMap((place) => {
      const { row, column } = place;
      if (row === undefined || column === undefined) return [];
      const { lines = [], ...held } = of(place);
      return [{ place, row, column, lines, shade: shadeOf(held.count), ...held }];
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
