/** Opens the pictures of the page over it; the part that does so is fetched on the first tap. */
const all = () => Array.from(document.querySelectorAll<HTMLAnchorElement>('[data-enlarge]'));
for (const link of all()) link.setAttribute('aria-haspopup', 'dialog');

document.addEventListener('click', async (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('[data-enlarge]');
  // With a key held the visitor asks for a new tab.
  if (!link || event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  try {
    const { openLightbox } = await import('./lightbox.ts');
    openLightbox(all(), link);
  } catch {
    location.assign(link.href);
  }
});
