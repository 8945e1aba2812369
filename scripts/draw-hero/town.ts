import { M } from './materials.ts';
import { type Mesh, stand } from './mesh.ts';
import type { Random } from './random.ts';

/** Small houses and a few towers beyond the fields. */
export function town(mesh: Mesh, random: Random): void {
  const walls = [M.cream, M.creamDeep, M.white] as const;
  const roofs = [M.roofTerracotta, M.roofGreen, M.roofVermilion, M.roofTeal, M.roofTerracotta] as const;
  const quarter = (cx: number, cz: number, count: number, spread: number, tall: number) => {
    for (let i = 0; i < count; i++) {
      const at = stand(cx + random.normal() * spread * 1.7, cz + random.normal() * spread, random.between(0.2, 0.6));
      const tower = random.next() < tall;
      const [w, d, h] = tower
        ? [random.between(4, 6.5), random.between(4, 6), random.between(26, 52)]
        : [random.between(6, 13), random.between(5, 8), random.between(7, 15)];
      const roof = random.pick(roofs);
      mesh.box(at, [-w, 0, -d], [w, h, d], random.pick(walls));
      for (let y = 3; y < h - 1.5; y += 4)
        mesh.box(at, [-w + 0.8, y, -d - 0.2], [w - 0.8, y + 1.5, -d], random.next() < 0.4 ? M.glassLit : M.glass);
      if (tower) {
        mesh.box(at, [-w - 0.4, h, -d - 0.4], [w + 0.4, h + 1, d + 0.4], M.frame);
        mesh.box(at, [-w / 2, h, -d / 2], [w / 2, h + 4, d / 2], roof);
        continue;
      }
      for (const side of [-1, 1])
        mesh.quad(
          at(-w - 1, h, side * (d + 1)),
          at(w + 1, h, side * (d + 1)),
          at(w + 1, h + d * 0.7, 0),
          at(-w - 1, h + d * 0.7, 0),
          roof,
        );
      for (const end of [-w, w]) mesh.triangle(at(end, h, -d), at(end, h, d), at(end, h + d * 0.6, 0), M.creamDeep);
    }
  };
  quarter(205, 640, 46, 36, 0.1);
  quarter(-70, 660, 30, 34, 0.08);
  quarter(360, 730, 16, 24, 0.45);
  quarter(-330, 640, 18, 26, 0.1);
}
