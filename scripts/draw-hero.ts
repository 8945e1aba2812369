/**
 * Draws the picture of the home page from a small 3D scene: `node scripts/draw-hero.ts [--quick]`.
 * The four masters (wide and tall, day and dusk) are committed; run this again only after changing the scene.
 */
import { mkdirSync } from 'node:fs';
import sharp from 'sharp';
import { RayTree } from './draw-hero/bvh.ts';
import { raiseBuildings } from './draw-hero/buildings.ts';
import { farm } from './draw-hero/farm.ts';
import { shapeLand } from './draw-hero/landscape.ts';
import { bringLife } from './draw-hero/life.ts';
import { day, dusk } from './draw-hero/light.ts';
import { Mesh } from './draw-hero/mesh.ts';
import { seeded } from './draw-hero/random.ts';
import { render } from './draw-hero/render.ts';
import { growTrees } from './draw-hero/trees.ts';
import { views } from './draw-hero/view.ts';

const quick = process.argv.includes('--quick');
const only = process.argv.find((a) => a.startsWith('--view='))?.slice(7);
const folder = process.argv.find((a) => a.startsWith('--out='))?.slice(6) ?? 'src/pages/_home';

const mesh = new Mesh();
raiseBuildings(mesh, seeded(7));
shapeLand(mesh, seeded(41));
growTrees(mesh, seeded(1958));
farm(mesh, seeded(33));
const lamps = bringLife(mesh, seeded(20));
const scene = { tree: new RayTree(mesh), lamps };
console.log(`${mesh.materials.length} triangles`);

mkdirSync(folder, { recursive: true });
for (const full of views) {
  if (only && full.name !== only) continue;
  const view = quick ? { ...full, width: full.width >> 1, height: full.height >> 1 } : full;
  const pictures = render(scene, view, [day, dusk], quick ? 2 : 4);
  for (const [i, name] of ['', '-dark'].entries()) {
    const file = `${folder}/hero-${view.name}${name}.webp`;
    const info = await sharp(pictures[i]!, { raw: { width: view.width, height: view.height, channels: 3 } })
      .webp({ quality: 90, effort: 6, smartSubsample: true })
      .toFile(file);
    console.log(`${file} ${view.width}×${view.height} ${Math.round(info.size / 1000)} kB`);
  }
}
