import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { listTours } from '../../../../tours/collection.ts';
import { cutOf, TILE, tileName } from '../../../../tours/photo-tiles.ts';

/** The tiles of every all-round photo that is finer than one texture. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await listTours()).flatMap(({ id: tour, stops }) =>
    stops.flatMap(({ id: stop, photo }) => {
      const cut = photo && cutOf(photo.width);
      if (!photo || !cut) return [];
      const side = photo.width / cut.columns;
      return Array.from({ length: cut.columns * cut.rows }, (_, i) => {
        const [column, row] = [i % cut.columns, Math.floor(i / cut.columns)];
        const from = [Math.round(column * side), Math.round(row * side)] as const;
        return { params: { tour, stop, tile: tileName(column, row) }, props: { file: fileOf(photo), side, from } };
      });
    }),
  );

/** Where Astro found the picture; it leaves that out of the type. */
const fileOf = (photo: object): string => (photo as { fsPath: string }).fsPath;

export const GET: APIRoute<{ file: string; side: number; from: readonly [number, number] }> = async ({ props }) => {
  const [left, top] = props.from;
  const side = Math.floor(props.side);
  const tile = sharp(props.file, { limitInputPixels: 16384 * 8192 }).extract({ left, top, width: side, height: side });
  const bytes = await tile.resize(Math.min(TILE, side)).webp({ quality: 76 }).toBuffer();
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/webp' } });
};
