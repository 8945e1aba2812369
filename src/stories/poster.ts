/** Width of the saved picture in pixels; phones show it sharp and chats keep it. */
const WIDTH = 1080;

/** One line of text as it stands on the page, in CSS pixels from the sheet's corner. */
interface Line {
  text: string;
  x: number;
  middle: number;
}

/** The lines an element's text was broken into, found by where its characters stand. */
function linesOf(element: Element, origin: DOMRect): Line[] {
  const node = element.firstChild;
  const lines: Line[] = [];
  if (!node?.textContent) return lines;
  const range = document.createRange();
  for (let i = 0; i < node.textContent.length; i++) {
    range.setStart(node, i);
    range.setEnd(node, i + 1);
    const rect = range.getBoundingClientRect();
    const middle = (rect.top + rect.bottom) / 2 - origin.top;
    const last = lines[lines.length - 1];
    if (last && Math.abs(last.middle - middle) < rect.height / 2) last.text += node.textContent[i];
    else lines.push({ text: node.textContent[i] ?? '', x: rect.left - origin.left, middle });
  }
  return lines;
}

/** A picture laid over a rectangle as `object-fit: cover` does. */
function drawCover(ink: CanvasRenderingContext2D, image: HTMLImageElement, box: DOMRect, origin: DOMRect): void {
  const scale = Math.max(box.width / image.naturalWidth, box.height / image.naturalHeight);
  const [w, h] = [box.width / scale, box.height / scale];
  const [sx, sy] = [(image.naturalWidth - w) / 2, (image.naturalHeight - h) / 2];
  ink.drawImage(image, sx, sy, w, h, box.left - origin.left, box.top - origin.top, box.width, box.height);
}

/** The QR code, drawn from the same path as on the page. */
function drawCode(ink: CanvasRenderingContext2D, code: SVGSVGElement, origin: DOMRect): void {
  const box = code.getBoundingClientRect();
  const path = code.querySelector('path')?.getAttribute('d') ?? '';
  ink.save();
  ink.translate(box.left - origin.left, box.top - origin.top);
  ink.scale(box.width / code.viewBox.baseVal.width, box.height / code.viewBox.baseVal.height);
  ink.fillStyle = getComputedStyle(code).fill;
  ink.fill(new Path2D(path));
  ink.restore();
}

/** The dashed outline of the badge that marks what is invented. */
function drawBadge(ink: CanvasRenderingContext2D, badge: Element, origin: DOMRect): void {
  const box = badge.getBoundingClientRect();
  ink.strokeStyle = getComputedStyle(badge).color;
  ink.setLineDash([3, 2]);
  ink.strokeRect(box.left - origin.left, box.top - origin.top, box.width, box.height);
}

/** Draws the sheet as it stands on the page. Throws where the browser refuses a canvas. */
async function draw(sheet: HTMLElement): Promise<HTMLCanvasElement> {
  const image = sheet.querySelector('img');
  if (image) image.loading = 'eager';
  await image?.decode();
  const origin = sheet.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  const scale = WIDTH / origin.width;
  canvas.width = WIDTH;
  canvas.height = Math.round(origin.height * scale);
  const ink = canvas.getContext('2d');
  if (!ink) throw new Error('no canvas');
  ink.scale(scale, scale);
  ink.fillStyle = getComputedStyle(sheet).backgroundColor;
  ink.fillRect(0, 0, origin.width, origin.height);
  if (image) drawCover(ink, image, image.getBoundingClientRect(), origin);
  const code = sheet.querySelector('svg');
  if (code) drawCode(ink, code, origin);
  const badge = sheet.querySelector('[data-badge]');
  if (badge) drawBadge(ink, badge, origin);
  ink.textBaseline = 'middle';
  sheet.querySelectorAll('[data-text]').forEach((element) => {
    const { fontWeight, fontSize, fontFamily, color } = getComputedStyle(element);
    ink.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    ink.fillStyle = color;
    for (const { text, x, middle } of linesOf(element, origin)) ink.fillText(text, x, middle);
  });
  return canvas;
}

/**
 * Turns the poster into a PNG: downloads it, and puts it in the sheet's place for those whose browser only saves on a
 * long press (WeChat). A data address, since the security policy allows pictures no `blob:`.
 */
export async function savePoster(figure: HTMLElement): Promise<void> {
  const sheet = figure.querySelector<HTMLElement>('[data-sheet]');
  if (!sheet) return;
  if (!sheet.hidden) {
    const picture = new Image();
    picture.alt = figure.dataset.poster ?? '';
    picture.src = (await draw(sheet)).toDataURL('image/png');
    sheet.hidden = true;
    figure.prepend(picture);
  }
  const link = document.createElement('a');
  link.href = figure.querySelector('img')?.src ?? '';
  link.download = `${document.title}.png`;
  link.click();
}
