/** Size of the card in CSS pixels where a site sets no other; it fills what width it is given. */
const SIZE = { width: 400, height: 460 };

const MARKS: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/**
 * What another site puts into its page to show a story's card.
 * @param address full address of the card's page
 */
export function embedCode(title: string, address: string): string {
  const plain = title.replace(/[&"<>]/g, (mark) => MARKS[mark] ?? mark);
  const { width, height } = SIZE;
  return `<iframe src="${address}" title="${plain}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}
