/** The sentences told at the stop one is at, in their order. */
export const linesHere = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-part="words"] [data-say]'),
];

/** A sentence without the note of where to look. */
export const sentenceOf = (line: HTMLElement): string =>
  line.querySelector('[data-sentence]')?.textContent?.trim() ?? '';
