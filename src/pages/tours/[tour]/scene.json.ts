import type { APIRoute, GetStaticPaths } from 'astro';
import { getImage } from 'astro:assets';
import { getTour, listTours } from '../../../tours/collection.ts';
import { WIDEST } from '../../../tours/photo-tiles.ts';
import { sceneOf } from '../../../tours/scene-data.ts';
import type { Tour } from '../../../tours/tour.ts';
import { fileUrl } from '../../../ui/media/files.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await listTours()).map(({ id }) => ({ params: { tour: id } }));

/** The campus without its texts, for the 3D script. */
export const GET: APIRoute = async ({ params }) => {
  const tour = await getTour(params.tour ?? '');
  const model = (file: string) => fileUrl(`/content/tours/${tour.id}`, file);
  return Response.json(sceneOf(tour, { photos: new Map(await photosOf(tour)), model }));
};

const photosOf = (tour: Tour): Promise<[string, string][]> =>
  Promise.all(
    tour.stops.flatMap(({ id, photo }) =>
      photo
        ? [
            getImage({
              src: photo,
              format: 'webp',
              quality: 72,
              width: Math.min(WIDEST, photo.width),
              layout: 'none',
            }).then(({ src }): [string, string] => [id, src]),
          ]
        : [],
    ),
  );
