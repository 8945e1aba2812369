/** A sentence with its `{name}` slots filled; a slot without a value stays as it is. Runs at build and in the browser. */
export const fillSlots = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
