/** Addresses of the films, recordings, captions and models beside the entries, by their path from the repository's root. */
const files: Record<string, string> = import.meta.glob('/content/**/*.{mp4,mp3,m4a,vtt,glb}', {
  query: '?url',
  import: 'default',
  eager: true,
});

const texts: Record<string, string> = import.meta.glob('/content/**/*.vtt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function found(all: Record<string, string>, folder: string, src: string): string {
  const file = all[`${folder}/${src.replace(/^\.\//, '')}`];
  if (file === undefined) throw new Error(`${folder}: no file ${src}`);
  return file;
}

/** The address of a file an entry names as `./film.mp4`. */
export const fileUrl = (folder: string, src: string): string => found(files, folder, src);

/** What stands in the captions an entry names as `./film.vtt`. */
export const captionText = (folder: string, src: string): string => found(texts, folder, src);
