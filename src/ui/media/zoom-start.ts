/** Fetches the viewer of a large picture when it is asked for; until then the still stands there. */
document.querySelectorAll<HTMLElement>('[data-zoom]').forEach((box) => {
  const start = box.querySelector<HTMLButtonElement>('[data-start]');
  start?.addEventListener('click', async () => {
    start.disabled = true;
    try {
      const { openZoom } = await import('./zoom.ts');
      openZoom(box);
      start.hidden = true;
    } catch {
      // Offline, or the file is gone: the visitor may try again.
      start.disabled = false;
    }
  });
});
