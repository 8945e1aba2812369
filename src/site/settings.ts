/** The visitor's reading settings. They hold for the page where storage is blocked, and for good where it is not. */

const root = document.documentElement;

function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage is blocked (private window, old WebView): the setting lives as long as the page.
  }
}

function isDark(): boolean {
  const chosen = root.getAttribute('data-theme');
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

/** The name of a switch never changes; only whether it is pressed does, or it would be announced backwards. */
function show(button: HTMLButtonElement, on: boolean): void {
  button.setAttribute('aria-pressed', String(on));
}

const switches: Record<string, { read: () => boolean; write: (on: boolean) => void }> = {
  theme: {
    read: isDark,
    write: (on) => {
      root.setAttribute('data-theme', on ? 'dark' : 'light');
      remember('theme', on ? 'dark' : 'light');
    },
  },
  elder: {
    read: () => root.hasAttribute('data-elder'),
    write: (on) => {
      root.toggleAttribute('data-elder', on);
      remember('elder', on ? '1' : null);
    },
  },
  still: {
    read: () => root.hasAttribute('data-still'),
    write: (on) => {
      root.toggleAttribute('data-still', on);
      remember('still', on ? '1' : null);
    },
  },
};

document.querySelectorAll<HTMLButtonElement>('[data-switch]').forEach((button) => {
  const control = switches[button.dataset.switch ?? ''];
  if (!control) return;
  show(button, control.read());
  button.addEventListener('click', () => {
    control.write(!control.read());
    document
      .querySelectorAll<HTMLButtonElement>(`[data-switch="${button.dataset.switch}"]`)
      .forEach((twin) => show(twin, control.read()));
  });
});
