/** `/` goes to the search box: the page's own before the header's; where none is in sight, to the search page. */
document.addEventListener('keydown', (event) => {
  const from = event.target;
  const typing = from instanceof HTMLElement && /^(INPUT|SELECT|TEXTAREA)$/.test(from.tagName);
  // What lies over the page has the keys.
  const isOverlaid = document.documentElement.hasAttribute('data-overlaid');
  if (event.key !== '/' || typing || isOverlaid || event.ctrlKey || event.metaKey || event.altKey) return;
  const box = ['main', 'header']
    .flatMap((part) => Array.from(document.querySelectorAll<HTMLInputElement>(`${part} input[type=search][name=q]`)))
    // What lies in a folded part has a place of its own all the same.
    .find((each) => each.offsetParent && !each.closest('details:not([open])'));
  const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
  event.preventDefault();
  if (box) box.focus();
  else if (link) location.href = link.href;
});
