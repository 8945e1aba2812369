import { wrap } from '../stage/camera.ts';

/** How an all-round photo is cut: so many tiles round, half as many from zenith to ground. */
export interface Cut {
  columns: number;
  rows: number;
}

/** Pixels across that one texture may have on the phones of today; a photo finer than that also comes in tiles. */
export const WIDEST = 4096;
/** Pixels along the side of a tile, at the most. */
export const TILE = 2048;

/** The tiles of a photo so many pixels wide; none where one texture shows all of it. */
export const cutOf = (width: number): Cut | undefined => (width > WIDEST ? { columns: 4, rows: 2 } : undefined);

/** The name of a tile's file: column from the left, row from the top. */
export const tileName = (column: number, row: number): string => `${column}-${row}`;

/** Tiles a card is asked to hold at once. */
const HELD = 4;

/**
 * The tiles a look falls on, nearest to its middle first, as indices row by row.
 * @param faces where the middle of the photo looks, degrees clockwise from north
 * @param reach degrees from the middle of the picture to its corner
 */
export function tilesSeen(
  { columns, rows }: Cut,
  faces: number,
  look: { yaw: number; pitch: number },
  reach: number,
): number[] {
  const half = Math.hypot(360 / columns, 180 / rows) / 2;
  return Array.from({ length: columns * rows }, (_, i) => {
    const east = (((i % columns) + 0.5) / columns) * 360 - 180 + faces;
    const up = 90 - ((Math.floor(i / columns) + 0.5) / rows) * 180;
    return { i, away: apart(look.pitch, up, wrap(east - look.yaw)) };
  })
    .filter(({ away }) => away < reach + half)
    .sort((one, other) => one.away - other.away)
    .slice(0, HELD)
    .map(({ i }) => i);
}

/** Degrees between two looks (spherical law of cosines). */
function apart(pitch: number, other: number, turn: number): number {
  const [a, b, c] = [pitch, other, turn].map((degrees) => (degrees * Math.PI) / 180) as [number, number, number];
  const cos = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(c);
  return (Math.acos(Math.max(-1, Math.min(1, cos))) * 180) / Math.PI;
}
