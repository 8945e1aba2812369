/** How long a browser may take to begin the download before its address is given up, in milliseconds. */
const PATIENCE = 10_000;

/** Lets the visitor save a text as a file, without any server. @param type its media type, with the charset */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Given up at once, the address may be gone before the download has begun.
  window.setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}
