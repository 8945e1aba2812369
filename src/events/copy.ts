/** Puts an address on the clipboard; where that is refused, selects it so that a long press can copy it. */
async function copy(button: HTMLElement): Promise<void> {
  const field = button.parentElement?.querySelector('input');
  field?.select();
  try {
    if (navigator.clipboard) await navigator.clipboard.writeText(button.dataset.copy ?? '');
    else if (!document.execCommand('copy')) return;
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
