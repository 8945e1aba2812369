/** What Prettier keeps in shape: the code. Content and the guide are laid out by editors. */
export const formatted = [
  '*.{mjs,json,md}',
  'src/**/*.{ts,mjs,astro,css}',
  'scripts/**/*.{ts,mjs}',
  'tests/**/*.ts',
  '!package-lock.json',
];
