import { type Cloth, type Crossing, type Figure, weave } from './ribbon.ts';

/** The woven figure of each kind of picture, on a cloth of 320 × 200; `turned` gives its other arrangement. */
type Draw = (cloth: Cloth, turned: boolean) => string;

/** Columns ruled like letter paper, tied by two strands. */
const policy: Draw = (cloth, turned) =>
  `<defs><pattern id="r" width="20" height="200" patternUnits="userSpaceOnUse"><path d="M10 0V200" stroke="${cloth.fine}" stroke-width=".9"/></pattern></defs>` +
  `<rect x="20" y="18" width="280" height="164" fill="url(#r)" stroke="${cloth.fine}" stroke-width="2.4"/>` +
  `<rect x="14" y="12" width="292" height="176" fill="none" stroke="${cloth.fine}"/>` +
  (turned
    ? weave('M160-20V220', 'M-20 100H340', cloth, 24, [])
    : weave(
        'M-20 158C80 158 110 100 160 100S240 42 340 42',
        'M-20 42C80 42 110 100 160 100S240 158 340 158',
        cloth,
        22,
        [[160, 100, 34]],
      ));

/** Columns that grow, and two strands that climb them in steps of different size. */
const reform: Draw = (cloth, turned) => {
  const bars = Array.from({ length: 12 }, (_, i) => `M${i * 32 - 16} 204V${226 - i * 20}`).join('');
  const stair = (x: number, y: number, dx: number, dy: number, count: number) =>
    `M${x} ${y}${`h${dx}v${-dy}`.repeat(count)}`;
  const crossings: Crossing[] = [0, 1, 2].map((k) => [k * 128 + 32, 190 - k * 80, 14]);
  const climb =
    `<path d="${bars}" stroke="${cloth.fine}" stroke-width="24" opacity=".3"/>` +
    `<path d="${bars}" stroke="${cloth.fine}" stroke-width="12" stroke-dasharray="3 5" opacity=".75"/>` +
    weave(stair(-96, 250, 64, 40, 8), stair(-128, 270, 128, 80, 5), cloth, turned ? 12 : 16, crossings);
  return turned ? `<g transform="translate(-96 -60) scale(1.6)">${climb}</g>` : climb;
};

/** Brocade of square dots: a diamond ground, and two strands in steps of one dot. */
const digital: Draw = (cloth, turned) => {
  const lines = { fine: '', first: '', second: '' };
  const swing = (column: number) =>
    Math.round(Math.sin((column - 9.5) * (turned ? 0.496 : 0.331)) * (turned ? 2.9 : 4.6));
  /** Whether a strand covers a dot: its own height in this column, and the riser to the next. */
  const covers = (column: number, row: number, side: number) => {
    const [here, next] = [6 + side * swing(column), 6 + side * swing(column + 1)];
    return row >= Math.min(here, next) && row <= Math.max(here, next) + 1;
  };
  for (let row = 0; row < 13; row++) {
    for (let column = 0; column < 20; column++) {
      const [x, y] = [Math.floor(Math.abs(column - 9.5)), Math.abs(row - 6)];
      const dot = `M${column * 16 + 1.5} ${row * 16 + 4}h13`;
      const over = Math.floor(column / (turned ? 5 : 10)) % 2 === 0;
      const [first, second] = [covers(column, row, 1), covers(column, row, -1)];
      if (first && (over || !second)) lines.first += dot;
      else if (second) lines.second += dot;
      else if ((x + y) % (turned ? 4 : 3) === 0) lines.fine += dot;
    }
  }
  return (
    `<g stroke-width="13"><path d="${lines.fine}" stroke="${cloth.fine}" opacity=".22"/>` +
    `<path d="${lines.first}" stroke="${cloth.first}"/><path d="${lines.second}" stroke="${cloth.second}"/></g>`
  );
};

/** Waves, a sun, and two strands: a river with its road beside it, or the bridge that crosses it. */
const development: Draw = (cloth, turned) => {
  const scale = (r: number) => `M${20 - r} 20a${r} ${r} 0 0 1 ${r * 2} 0`;
  const waves =
    `<defs><pattern id="w" width="40" height="20" patternUnits="userSpaceOnUse"><path d="${scale(18)}${scale(12)}${scale(6)}" fill="none" stroke="${cloth.fine}" stroke-width="1.6"/></pattern></defs>` +
    `<circle cx="${turned ? 252 : 80}" cy="46" r="27" fill="${cloth.first}"/><rect y="120" width="320" height="80" fill="url(#w)" opacity=".6"/>`;
  const braid = (lift: number) => `M-80 112q40 ${lift} 80 0t80 0 80 0 80 0 80 0 80 0`;
  return (
    waves +
    (turned
      ? weave(
          'M-20 170C60 170 70 52 160 52S260 170 340 170',
          'M-20 104C60 104 90 150 160 150S270 104 340 104',
          cloth,
          22,
          [[258, 122, 34]],
        )
      : weave(braid(-76), braid(76), cloth, 20, [
          [80, 112, 26],
          [240, 112, 26],
        ]))
  );
};

/** 人, small as the pattern of the cloth, large as its picture. */
const people: Draw = (cloth, turned) => {
  const small = (x: number, y: number) => `M${x} ${y}c0 8-3 13-9 17M${x - 1} ${y + 7}c2 5 5 8 9 10`;
  return (
    `<defs><pattern id="n" width="40" height="48" patternUnits="userSpaceOnUse"><path d="${small(12, 3)}${small(32, 27)}" fill="none" stroke="${cloth.fine}" stroke-width="2.4" stroke-linecap="round" opacity=".34"/></pattern></defs>` +
    '<rect width="320" height="200" fill="url(#n)"/>' +
    (turned
      ? weave(
          'M112 0C112 60 92 130 20 220M232 0C232 60 212 130 140 220',
          'M105 62C124 120 150 160 220 220M225 62C244 120 270 160 340 220',
          cloth,
          24,
          [[160, 100, 160]],
        )
      : weave('M166-10C166 70 144 140 56 220', 'M157 62C180 128 212 168 276 220', cloth, 32, [[160, 100, 160]]))
  );
};

/** Two lines of pennants, crossed. */
const event: Draw = (cloth, turned) => {
  const flag = (x: number, y: number) => `M${x} ${y}l11 25 11-25z`;
  const flags = (low: boolean) =>
    Array.from({ length: 11 }, (_, i) =>
      flag(i * 32 - 22, Math.round(100 + (low ? 1 : -1) * 46 * Math.sin((i - 5) / 3.1)) + 8),
    ).join('');
  return (
    `<g transform="${turned ? 'matrix(-1 0 0 1 320 0)' : ''}"><path d="${flags(true)}" fill="${cloth.first}"/><path d="${flags(false)}" fill="${cloth.second}" opacity=".9"/>` +
    `${weave('M-30 50C70 40 110 82 160 100S250 160 350 150', 'M-30 150C70 160 110 118 160 100S250 40 350 50', cloth, 13, [])}</g>`
  );
};

/** A bust in a gown whose two strands cross at the collar. */
const person: Draw = (cloth, turned) =>
  `<circle cx="160" cy="104" r="${turned ? 84 : 94}" fill="${cloth.fine}" opacity=".16"/>` +
  `<path d="M52 230C52 164 104 140 160 140S268 164 268 230Z" fill="${cloth.seal}"/>` +
  weave(
    'M134 112C148 156 180 196 226 236',
    'M186 112C172 156 140 196 94 236',
    cloth,
    20,
    turned ? [[160, 170, 30]] : [],
  ) +
  `<circle cx="160" cy="84" r="48" fill="${cloth.ground}"/><circle cx="160" cy="84" r="42" fill="${cloth.seal}"/>`;

/** A frame through a frame, as of pictures and film. */
const work: Draw = (cloth, turned) =>
  `<path d="M12 16H308M12 184H308" stroke="${cloth.fine}" stroke-width="10" stroke-dasharray="12 10"/>` +
  (turned
    ? weave('M60 60H224V164H60Z', 'M96 36H260V140H96Z', cloth, 18, [[224, 140, 20]])
    : weave('M76 44H244V156H76Z', 'M160 10L292 100 160 190 28 100Z', cloth, 14, []));

export const figures: Readonly<Record<Figure, Draw>> = {
  policy,
  reform,
  digital,
  development,
  people,
  event,
  person,
  work,
};
