/** Puts an address on the clipboard; where that cannot be, selects it so that a long press can copy it. */
async function copy(button: HTMLElement): Promise<void> {
  const field = button.parentElement?.querySelector('input');
  field?.select();
  try {
    await navigator.clipboard.writeText(button.dataset.copy ?? '');
    button.textContent = button.dataset.copied ?? '';
  } catch {
    field?.focus();
  }
}

/** Wires every copy button of the page once. */
export function copyOnTap(): void {
  document.querySelectorAll<HTMLElement>('[data-copy]').forEach((button) => {
    button.addEventListener('click', () => void copy(button));
  });
}
