/** Puts an address on the clipboard and says so; where that cannot be, selects it so that a long press can copy it. */
async function copy(button: HTMLElement): Promise<void> {
  const box = button.parentElement;
  const status = box?.querySelector('[role=status]');
  try {
    await navigator.clipboard.writeText(button.dataset.copy ?? '');
    if (status) status.textContent = button.dataset.copied ?? '';
  } catch {
    if (status) status.textContent = button.dataset.failed ?? '';
    const field = box?.querySelector('input');
    field?.focus();
    field?.select();
  }
}

/** Wires every copy button of the page once. */
export function copyOnTap(): void {
  document.querySelectorAll<HTMLElement>('[data-copy]').forEach((button) => {
    button.addEventListener('click', () => void copy(button));
  });
}
