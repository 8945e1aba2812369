/** A film and its words: a line or chapter leads to its second, what is said now is marked, words are found. */
document.querySelectorAll<HTMLElement>('[data-film]').forEach((figure) => {
  const film = figure.querySelector('video');
  if (!film) return;
  const links = Array.from(figure.querySelectorAll<HTMLAnchorElement>('a[data-at]'));
  const lists = [
    links.filter((link) => link.closest('[data-chapters]')),
    links.filter((link) => link.closest('[data-line]')),
  ];
  const secondOf = (link: HTMLElement) => Number(link.dataset.at);

  for (const link of links)
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const go = () => {
        film.currentTime = secondOf(link);
      };
      // Nothing of the film is there before it is first asked for.
      if (film.readyState > 0) go();
      else {
        film.addEventListener('loadedmetadata', go, { once: true });
        film.load();
      }
      film.play().catch(() => {
        // Some browsers start films only by their own button; it stands at the right second then.
      });
    });

  film.addEventListener('timeupdate', () => {
    for (const list of lists) {
      const now = list.filter((link) => secondOf(link) <= film.currentTime + 0.05).pop();
      for (const link of list) {
        if (link !== now) link.removeAttribute('aria-current');
        else if (!link.hasAttribute('aria-current')) {
          link.setAttribute('aria-current', 'true');
          keepInSight(link);
        }
      }
    }
  });

  const search = figure.querySelector<HTMLInputElement>('[data-find]');
  const hits = figure.querySelector<HTMLElement>('[data-hits]');
  search?.addEventListener('input', () => {
    const wanted = search.value.trim().toLowerCase();
    let count = 0;
    for (const line of Array.from(figure.querySelectorAll<HTMLElement>('[data-line]'))) {
      const said = line.querySelector('[data-said]')?.textContent?.toLowerCase() ?? '';
      line.hidden = !said.includes(wanted);
      if (!line.hidden) count++;
    }
    if (hits) hits.textContent = wanted ? (hits.dataset.hits ?? '').replace('{n}', String(count)) : '';
  });
});

/** Scrolls the list of lines, never the page. */
function keepInSight(link: HTMLElement): void {
  const list = link.closest<HTMLElement>('[data-line]')?.parentElement;
  if (!list) return;
  const [box, inside] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
  if (inside.top < box.top || inside.bottom > box.bottom) list.scrollTop += inside.top - box.top - box.height / 3;
}
