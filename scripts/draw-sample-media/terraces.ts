import { Board, type Point } from './iso.ts';
import { mix, palette as c } from './palette.ts';

const SIZE: [number, number] = [1280, 800];

/** Terraced fields above a river, and a drone over them. `evening` warms the light and takes the drone away. */
export function terraces(evening = false): Board {
  const sky: [string, string] = evening ? ['#FBE9D2', '#F2C9A0'] : ['#F6F1E2', '#E9DDBD'];
  const b = new Board(SIZE, 60, [640, 482], sky);
  if (evening)
    b.raw(
      '<circle cx="905" cy="190" r="74" fill="#F3A65E" opacity=".55"/><circle cx="905" cy="190" r="52" fill="#F7BE78"/>',
    );
  for (const [x, y, w, h, shade] of [
    [120, 430, 420, 250, 0.62],
    [420, 420, 470, 200, 0.5],
    [800, 440, 560, 300, 0.56],
    [1150, 420, 400, 190, 0.7],
  ] as const) {
    const colour = mix(c.leaf, sky[0], shade);
    b.raw(`<polygon points="${x - w / 2},${y} ${x - w * 0.05},${y - h} ${x + w * 0.12},${y}" fill="${colour}"/>`);
    b.raw(
      `<polygon points="${x - w * 0.05},${y - h} ${x + w / 2},${y} ${x + w * 0.12},${y}" fill="${mix(colour, c.ink, 0.13)}"/>`,
    );
  }
  b.raw(`<rect y="400" width="1280" height="60" fill="${sky[1]}" opacity=".7" filter="url(#haze)"/>`);
  b.raw(`<rect y="425" width="1280" height="375" fill="${evening ? '#CDB878' : '#C9CF98'}"/>`);
  b.raw(
    `<path d="M0 770C250 690 420 800 690 745S1100 690 1280 720V800H0Z" fill="${c.water}"/><path d="M0 778C250 698 420 808 690 753S1100 698 1280 728" fill="none" stroke="#fff" stroke-opacity=".4" stroke-width="5"/>`,
  );
  b.raw(`<ellipse cx="690" cy="560" rx="400" ry="150" fill="#4A3020" opacity=".3" filter="url(#haze)"/>`);
  for (const [x, y, colour] of [
    [-5.4, 5.1, c.leaf],
    [-4.9, 5.5, c.shu],
    [-5.3, 6.6, c.gold],
    [5.2, -5.5, c.shu],
    [5.7, -5.2, c.leaf],
    [6.2, -4.5, c.gold],
    [5.4, -3.6, c.shu],
    [-3.9, 5.7, c.shu],
  ] as const)
    tree(b, x, y, 0, colour);
  const fields = [c.field, '#A9BC6C', '#DCC671', '#93AE68', '#CBD08D', '#E3CB7C', '#9DB56D'];
  for (let i = 0; i < 7; i++) {
    const r = 5.2 - i * 0.68;
    const ring: Point[] = Array.from({ length: 44 }, (_, k) => {
      const a = (k / 44) * 2 * Math.PI;
      const wave = 1 + 0.1 * Math.sin(a * 3 + i * 0.5) + 0.05 * Math.sin(a * 5 + 1);
      return [r * wave * Math.cos(a) + 0.2 + i * 0.05, r * wave * Math.sin(a) - 0.2, i * 0.52];
    });
    for (let k = 0; k < 44; k++) {
      const [p, q] = [ring[k]!, ring[(k + 1) % 44]!];
      const n: Point = [q[1] - p[1], p[0] - q[0], 0];
      if (n[0] + n[1] > 0) b.face([[p[0], p[1], p[2] - 0.52], [q[0], q[1], q[2] - 0.52], q, p], '#B98F5E', n);
    }
    b.face(ring, evening ? mix(fields[i]!, '#E8A45A', 0.25) : fields[i]!, [0, 0, 1]);
    if (i % 2 === 0)
      b.face(
        ring.map(([x, y, z]) => [x * 0.94, y * 0.94, z + 0.01]),
        evening ? '#E6C596' : '#BFD5C2',
        [0, 0, 0.8],
      );
  }
  for (const [x, y, z, colour] of [
    [-1, 0.9, 3.13, c.shu],
    [0.9, -0.6, 3.13, c.leaf],
    [3.6, 2.8, 0.52, c.shu],
    [2.7, 3.6, 0.52, c.gold],
    [-3.2, 3, 0.52, c.leaf],
    [4.6, 0.4, 0.52, c.leaf],
    [4.2, 1.1, 0.52, c.shu],
  ] as const)
    tree(b, x, y, z, colour);
  b.box(-0.5, -0.4, 3.12, 0.9, 0.7, 0.45, c.cream);
  b.face(
    [
      [-0.6, 0.38, 3.54],
      [0.5, 0.38, 3.54],
      [0.5, -0.05, 3.9],
      [-0.6, -0.05, 3.9],
    ],
    c.yu,
    [0, 0.7, 0.7],
  );
  b.face(
    [
      [0.4, -0.4, 3.57],
      [0.4, 0.3, 3.57],
      [0.4, -0.05, 3.88],
    ],
    c.cream,
    [1, 0, 0],
  );
  b.person(2.2, 2.6, c.ink, c.gold, c.skin, 1.05);
  b.person(1.6, 3, c.shu, c.yu, c.skin, 1.05);
  if (!evening) drone(b);
  return b;
}

function tree(b: Board, x: number, y: number, z: number, crown: string): void {
  b.shade(x - 0.25, y - 0.25, 0.5, 0.5, 0.8, z);
  b.layShadows();
  b.tube(2, [x, y], z, z + 0.4, [0.07, 0.06], c.darkWood);
  b.ball(x, y, z + 0.68, 0.36, crown);
}

function drone(b: Board): void {
  const [x, y, z] = [-1.7, -4.1, 3.2];
  for (const [dx, dy] of [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ] as const) {
    b.cord(
      [
        [x, y, z],
        [x + dx, y + dy, z + 0.1],
      ],
      0.13,
      c.ink,
    );
    b.tube(2, [x + dx, y + dy], z + 0.05, z + 0.3, [0.13, 0.11], c.yu);
    const [cx, cy] = b.project([x + dx, y + dy, z + 0.34]);
    b.raw(
      `<ellipse cx="${cx}" cy="${cy}" rx="54" ry="28" fill="#fff" opacity=".55"/><ellipse cx="${cx}" cy="${cy}" rx="54" ry="28" fill="none" stroke="${c.steel}" stroke-width="2"/>`,
    );
  }
  b.tube(2, [x, y], z - 0.3, z + 0.12, [0.3, 0.5], c.white);
  b.tube(2, [x, y], z + 0.12, z + 0.3, [0.5, 0.28], c.shu);
  b.ball(x + 0.32, y + 0.32, z - 0.22, 0.17, c.ink);
}
