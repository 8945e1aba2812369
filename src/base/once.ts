/** Runs an asynchronous question once and gives every later asker the same answer, so that pages stay linear. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= ask());
}
