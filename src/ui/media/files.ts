/** Addresses of the films, recordings, captions and models beside the entries, by their path from the repository's root. */
const files: Record<string, string> = import.meta.glob('/content/**/*.{mp4,mp3,m4a,vtt,glb}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The address of a file an entry names as `./film.mp4`. */
export function fileUrl(folder: string, src: string): string {
  const url = files[`${folder}/${src.replace(/^\.\//, '')}`];
  if (!url) throw new Error(`${folder}: no file ${src}`);
  return url;
}
