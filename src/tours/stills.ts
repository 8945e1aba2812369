import { fromRoot } from '../base/paths.ts';

/** The rendered pictures of stops and overviews, all 16:9. They lie beside the campus; `npm run media` draws them. */
const files = import.meta.glob<string>('/content/tours/*/stills/*.{avif,webp,jpg}', {
  query: '?url',
  import: 'default',
  eager: true,
});

export interface Still {
  avif: string;
  webp: string;
  /** Address of the JPEG, for engines that know neither, and for share pictures. */
  jpg: string;
  width: number;
  height: number;
}

const WIDTHS = [640, 1280];

/** The picture of a stop, or of the whole campus (`overview`); undefined where it is not drawn yet. */
export function stillOf(tour: string, name: string): Still | undefined {
  const at = (ending: string): string | undefined => files[`/content/tours/${tour}/stills/${name}${ending}`];
  const set = (format: 'avif' | 'webp'): string =>
    WIDTHS.flatMap((width) => {
      const url = at(`-${width}.${format}`);
      return url ? [`${url} ${width}w`] : [];
    }).join(', ');
  const [jpg, avif, webp] = [at('.jpg'), set('avif'), set('webp')];
  return jpg && avif && webp ? { avif, webp, jpg, width: 1280, height: 720 } : undefined;
}

/** The same for a share picture: its path from the site's root, without the base. */
export function cardPicture(tour: string, name: string): string | undefined {
  const jpg = stillOf(tour, name)?.jpg;
  return jpg && fromRoot(jpg);
}
