import { spawn } from 'node:child_process';
import { once } from 'node:events';
import sharp from 'sharp';
import { thread } from './loom.ts';
import { lit, mix, palette as c } from './palette.ts';

const [WIDTH, HEIGHT, RATE, SECONDS] = [720, 450, 24, 8];
const [CELL, COLUMNS, ROWS] = [15, 40, 24];
const [LEFT, TOP] = [60, 62];
/** Seconds when the warp is down and when the cloth is done; between them the shuttle crosses once for two rows. */
const [WARPED, WOVEN] = [1.4, 6.6];
const PASSES = ROWS / 2;

const ease = (t: number): number => (t < 0.5 ? 2 * t * t : 1 - (2 - 2 * t) ** 2 / 2);

function shuttle(x: number, y: number): string {
  return (
    `<g transform="translate(${x.toFixed(1)} ${y})"><ellipse cx="6" cy="16" rx="64" ry="9" fill="#4A3020" opacity=".25"/>` +
    `<path d="M-72 0Q-40-17 0-17T72 0Q40 17 0 17T-72 0Z" fill="${c.wood}"/><path d="M-72 0Q-40-17 0-17T72 0Q30-8 0-8T-72 0Z" fill="${lit(c.wood, 0.78)}"/>` +
    `<rect x="-30" y="-7" width="60" height="14" rx="7" fill="${c.darkWood}"/><rect x="-24" y="-5" width="48" height="10" rx="5" fill="${c.yu}"/></g>`
  );
}

/** The film at a moment: green threads come down, a shuttle crosses them, a brocade grows from below. */
export function frame(time: number): string {
  const bottom = TOP + ROWS * CELL;
  const warp = ease(Math.min(1, time / WARPED));
  const parts: string[] = [];
  for (let i = 0; i < COLUMNS; i++) {
    const reach = Math.max(0, Math.min(1, warp * 1.6 - (0.6 * i) / COLUMNS)) * (bottom - 20);
    const x = LEFT + i * CELL + 3;
    parts.push(
      `<rect x="${x}" y="20" width="9" height="${reach.toFixed(1)}" rx="4.5" fill="${i % 2 ? c.shu : mix(c.shu, c.leaf, 0.35)}"/><rect x="${x + 1.5}" y="20" width="2.5" height="${reach.toFixed(1)}" rx="1.2" fill="#fff" opacity=".25"/>`,
    );
  }
  const progress = Math.max(0, Math.min(PASSES, ((time - WARPED) / (WOVEN - WARPED)) * PASSES));
  const pass = Math.min(PASSES - 1, Math.floor(progress));
  const across = ease(progress - pass);
  const cells: string[] = [];
  for (let k = 0; k < ROWS; k++)
    for (let i = 0; i < COLUMNS; i++) {
      const [rowPass, column] = [Math.floor(k / 2), pass % 2 ? COLUMNS - 1 - i : i];
      if (rowPass > pass || (rowPass === pass && column >= across * COLUMNS)) continue;
      cells.push(
        `<rect x="${LEFT + i * CELL}" y="${bottom - (k + 1) * CELL}" width="${CELL - 0.6}" height="${CELL - 0.6}" rx="4.5" fill="${thread(i + 4, k + 4)}"/>`,
      );
    }
  const top = bottom - (pass + 1) * 2 * CELL;
  parts.push(cells.join(''), `<g fill="url(#t)">${cells.map((s) => s.replace(/ fill="[^"]*"/, '')).join('')}</g>`);
  parts.push(
    `<rect x="${LEFT - 22}" y="6" width="${COLUMNS * CELL + 44}" height="24" rx="12" fill="${c.wood}"/><rect x="${LEFT - 18}" y="9" width="${COLUMNS * CELL + 36}" height="6" rx="3" fill="${lit(c.wood, 0.8)}"/>`,
  );
  if (time > WARPED && progress < PASSES) {
    const from = pass % 2 ? WIDTH + 60 : -60;
    const x = from + (pass % 2 ? -1 : 1) * across * (WIDTH + 120);
    parts.push(
      `<path d="M${pass % 2 ? LEFT + COLUMNS * CELL : LEFT} ${top + CELL}H${x.toFixed(1)}" stroke="${c.yu}" stroke-width="5"/>`,
      shuttle(x, top + CELL),
    );
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><defs><linearGradient id="b" x2="0" y2="1"><stop stop-color="${c.paper}"/><stop offset="1" stop-color="${c.sand}"/></linearGradient>` +
    `<linearGradient id="t" x2="0" y2="1"><stop stop-color="#fff" stop-opacity=".22"/><stop offset=".5" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#2A0E10" stop-opacity=".34"/></linearGradient></defs>` +
    `<rect width="100%" height="100%" fill="url(#b)"/>${parts.join('')}</svg>`
  );
}

/** Writes the film as H.264 without sound to `file`; rejects when ffmpeg is missing or fails. */
export async function writeFilm(file: string): Promise<void> {
  const ffmpeg = spawn(
    'ffmpeg',
    [
      ...[
        '-y',
        '-loglevel',
        'error',
        '-f',
        'rawvideo',
        '-pix_fmt',
        'rgb24',
        '-s',
        `${WIDTH}x${HEIGHT}`,
        '-r',
        String(RATE),
        '-i',
        '-',
      ],
      ...['-c:v', 'libx264', '-threads', '1', '-preset', 'veryslow', '-crf', '29', '-pix_fmt', 'yuv420p'],
      ...['-movflags', '+faststart', '-fflags', '+bitexact', '-flags:v', '+bitexact', file],
    ],
    { stdio: ['pipe', 'inherit', 'inherit'] },
  );
  const closed = once(ffmpeg, 'close');
  for (let i = 0; i < RATE * SECONDS; i++) {
    const pixels = await sharp(Buffer.from(frame(i / RATE)))
      .removeAlpha()
      .raw()
      .toBuffer();
    if (!ffmpeg.stdin.write(pixels)) await once(ffmpeg.stdin, 'drain');
  }
  ffmpeg.stdin.end();
  const [code] = await closed;
  if (code !== 0) throw new Error(`ffmpeg ended with ${code}`);
}
