/** What a visitor chose, kept on the device where it can be kept, for the page's life where storage is blocked. */
const held = new Map<string, boolean>();

export const choices = {
  read(key: string): boolean | undefined {
    try {
      const text = localStorage.getItem(`tour-${key}`);
      if (text !== null) return text === '1';
    } catch {
      // Blocked: what this page heard is all there is.
    }
    return held.get(key);
  },
  remember(key: string, value: boolean): void {
    held.set(key, value);
    try {
      localStorage.setItem(`tour-${key}`, value ? '1' : '0');
    } catch {
      // As above.
    }
  },
  /** True on a page one reached from another page of the tours. */
  passing(): boolean {
    try {
      return new URL(document.referrer).pathname.includes('/tours/');
    } catch {
      return false;
    }
  },
};
