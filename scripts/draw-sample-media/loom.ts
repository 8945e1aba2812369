import { Board } from './iso.ts';
import { palette as c } from './palette.ts';

const SIZE: [number, number] = [1280, 800];

/** The colour of one thread of the cloth: nested diamonds of gold, green and cream on a vermilion ground. */
export function thread(column: number, row: number): string {
  const distance = Math.abs((column % 16) - 8) + Math.abs((row % 16) - 8);
  if (distance < 3 || distance > 14) return c.cream;
  if (distance === 5 || distance === 11) return c.gold;
  return distance === 8 ? c.shu : c.yu;
}

/** Cloth from very near: vermilion ground, gold and green figures, each thread rounded. */
export function cloth(): Board {
  const b = new Board(SIZE, 40, [0, 0], [c.yu, c.yu]);
  const step = 20;
  b.raw(
    '<defs><linearGradient id="t" x2="0" y2="1"><stop stop-color="#fff" stop-opacity=".2"/><stop offset=".5" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#2A0E10" stop-opacity=".38"/></linearGradient></defs>',
  );
  for (let i = 0; i * step < SIZE[0]; i++)
    for (let k = 0; k * step < SIZE[1]; k++) {
      const colour = thread(i, k);
      const up = colour !== c.yu;
      const [w, h] = up ? [18, 19.4] : [19.4, 18];
      const at = `x="${i * step + (step - w) / 2}" y="${k * step + (step - h) / 2}" width="${w}" height="${h}" rx="6"`;
      b.raw(`<rect ${at} fill="${colour}"/><rect ${at} fill="url(#t)"/>`);
    }
  b.raw(
    '<defs><radialGradient id="v" cx=".36" cy=".3" r=".9"><stop stop-color="#FFF3D8" stop-opacity=".22"/><stop offset=".5" stop-color="#8A2A1C" stop-opacity="0"/><stop offset="1" stop-color="#2A0E10" stop-opacity=".42"/></radialGradient></defs><rect width="1280" height="800" fill="url(#v)"/>',
  );
  return b;
}
