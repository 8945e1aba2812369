import { onGestures } from './zoom-gestures.ts';
import { levelFor, levelsOf, STILL, TILE, tileFile, tilesInSight } from './zoom-levels.ts';
import { fillScreen } from './zoom-full.ts';
import { covering, enlarged, fitted, type Frame, held, sightOf, type View, WHOLE } from './zoom-view.ts';

/** How much one press enlarges. */
const STEP = 1.6;

/** What keys enlarge by; 0 goes back to the whole picture. */
const enlarges: Record<string, number> = { '+': STEP, '=': STEP, '-': 1 / STEP, 0: 0 };
/** Where keys go in the picture. */
const walks: Record<string, [right: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Makes a viewer of a still: buttons, keys, mouse, two fingers. One finger and the plain wheel go on scrolling the page,
 * unless the viewer fills the screen.
 */
export function openZoom(box: HTMLElement): void {
  const find = <T extends HTMLElement>(name: string) => box.querySelector<T>(`[data-${name}]`);
  const [pane, layer, tools, told] = [find('window'), find('layer'), find('tools'), find('told')];
  const [more, less, reset, full] = [
    find<HTMLButtonElement>('in'),
    find<HTMLButtonElement>('out'),
    find<HTMLButtonElement>('reset'),
    find<HTMLButtonElement>('fill'),
  ];
  if (!pane || !layer || !tools || !more || !less || !reset || !full) return;
  const [width, height] = [Number(box.dataset.width), Number(box.dataset.height)];
  const levels = levelsOf(width, height);
  const tiles = new Map<string, HTMLImageElement>();
  let view: View = WHOLE;

  const fills = () => box.hasAttribute('data-full');
  const frame = (): Frame => {
    const window = { width: pane.clientWidth, height: pane.clientHeight };
    const picture = fills() ? fitted(window, width / height) : window;
    // Once a pixel of the picture is one of the page there is nothing more to see; small screens get a little more.
    return { window, picture, most: Math.max(2, width / picture.width) };
  };
  const middle = () => ({ x: pane.clientWidth / 2, y: pane.clientHeight / 2 });

  const lay = (n: number, column: number, row: number) => {
    const name = tileFile(n, column, row);
    const level = levels[n];
    if (!level || tiles.has(name)) return;
    const tile = new Image();
    tile.className = 'tile';
    tile.alt = '';
    tile.draggable = false;
    const percent = (pixels: number, of: number) => `${(pixels / of) * 100}%`;
    tile.style.left = percent(column * TILE, level.width);
    tile.style.top = percent(row * TILE, level.height);
    tile.style.width = percent(Math.min(TILE, level.width - column * TILE), level.width);
    tile.style.height = percent(Math.min(TILE, level.height - row * TILE), level.height);
    tile.style.zIndex = String(levels.length - n);
    // Without it the coarser picture below stays in sight.
    tile.addEventListener('error', () => tile.remove());
    tile.src = `${box.dataset.folder ?? ''}${name}`;
    tiles.set(name, tile);
    layer.append(tile);
  };

  const show = (next: View) => {
    const within = frame();
    view = held(next, within);
    layer.style.width = fills() ? `${within.picture.width}px` : '';
    layer.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.scale})`;
    more.disabled = view.scale >= within.most - 0.01;
    less.disabled = reset.disabled = view.scale <= 1.01;
    const level = levelFor(levels, within.picture.width * view.scale * (window.devicePixelRatio || 1));
    const finest = level === undefined ? undefined : levels[level];
    if (level === undefined || !finest) return;
    for (const [column, row] of tilesInSight(finest, sightOf(view, within))) lay(level, column, row);
  };
  const zoom = (by: number, at = middle()) => {
    show(enlarged(view, by, at, frame()));
    if (told) told.textContent = (box.dataset.level ?? '').replace('{n}', String(Math.round(view.scale * 10) / 10));
  };
  const press = (button: HTMLButtonElement, act: () => void) =>
    button.addEventListener('click', () => {
      act();
      // A button that has nothing more to do must not swallow the keyboard.
      if (button.disabled) pane.focus();
    });

  press(more, () => zoom(STEP));
  press(less, () => zoom(1 / STEP));
  press(reset, () => zoom(0));
  pane.addEventListener('keydown', (event) => {
    const by = enlarges[event.key];
    const [right, down] = walks[event.key] ?? [0, 0];
    if ((by === undefined && !right && !down) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (by !== undefined) zoom(by);
    else show({ ...view, x: view.x - (right * pane.clientWidth) / 6, y: view.y - (down * pane.clientHeight) / 6 });
  });
  onGestures(pane, find('hint'), {
    alone: fills,
    move: (x, y) => show({ ...view, x: view.x + x, y: view.y + y }),
    zoom,
  });

  // The still in its finest width, whatever width it had in the page.
  for (const one of Array.from(layer.querySelectorAll<HTMLImageElement>('img, source'))) one.sizes = `${STILL}px`;
  pane.tabIndex = 0;
  pane.setAttribute('role', 'application');
  pane.setAttribute('aria-label', pane.dataset.label ?? '');
  pane.setAttribute('aria-describedby', pane.dataset.help ?? '');
  box.setAttribute('data-on', '');
  tools.hidden = false;
  const help = find('explained');
  if (help) help.hidden = false;
  fillScreen(box, pane, full, () => {
    show(WHOLE);
    if (fills()) zoom(covering(frame()));
  });
  addEventListener('resize', () => show(view));
  zoom(1);
  pane.focus({ preventScroll: true });
}
