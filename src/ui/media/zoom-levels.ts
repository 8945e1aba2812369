/** Pixels along the longer side of the picture that stands in the page; a viewer has more to show only beyond that. */
export const STILL = 1600;
/** Pixels along the side of a tile. */
export const TILE = 512;

/** One fineness of a large picture: its size in pixels, and how many tiles it comes in. */
export interface Level {
  width: number;
  height: number;
  columns: number;
  rows: number;
}

/** The finenesses a picture is cut in, the finest first, each half as fine as the one before; none for a small one. */
export function levelsOf(width: number, height: number): Level[] {
  if (Math.max(width, height) <= STILL) return [];
  const level = { width, height, columns: Math.ceil(width / TILE), rows: Math.ceil(height / TILE) };
  return [level, ...levelsOf(Math.ceil(width / 2), Math.ceil(height / 2))];
}

/** How many files a picture is cut into. */
export const tilesOf = (width: number, height: number): number =>
  levelsOf(width, height).reduce((sum, { columns, rows }) => sum + columns * rows, 0);

/** The name of a tile's file: level (0 is the finest), column from the left, row from the top. */
export const tileFile = (level: number, column: number, row: number): string => `${level}-${column}-${row}.webp`;

/** How wide the still of a picture is, so that its longer side fits. */
export const stillWidth = (width: number, height: number): number =>
  Math.min(width, Math.round((STILL * width) / Math.max(width, height)));

/** What of the picture is in sight, as fractions of its width and height. */
export interface Sight {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The level that shows a picture `pixels` wide on the screen without blur; undefined where the still does. */
export function levelFor(levels: readonly Level[], pixels: number): number | undefined {
  const whole = levels[0];
  // A quarter more than there is looks sharp enough, and costs a fourth of the bytes.
  const sharp = (width: number) => width * 1.25 >= pixels;
  if (!whole || sharp(stillWidth(whole.width, whole.height))) return undefined;
  const enough = levels.map(({ width }) => sharp(width)).lastIndexOf(true);
  return Math.max(0, enough);
}

/** The tiles of a level that are in sight, as column and row. */
export function tilesInSight({ width, height, columns, rows }: Level, sight: Sight): [column: number, row: number][] {
  const range = (from: number, to: number, size: number, count: number) => {
    const first = Math.max(0, Math.floor((from * size) / TILE));
    const last = Math.min(count - 1, Math.ceil((to * size) / TILE) - 1);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  };
  return range(sight.top, sight.bottom, height, rows).flatMap((row) =>
    range(sight.left, sight.right, width, columns).map((column): [number, number] => [column, row]),
  );
}
