import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { stringify, parse } from 'yaml';
import { copyProject } from '../dist/elsewhere.ts';

/**
 * An all-round photo in four colours: its middle, where one looks first, is green; right of it blue, left red, behind
 * white. Finer than one texture, so that it comes in tiles.
 */
export function fourColours(): Promise<Buffer> {
  const [width, height] = [6144, 3072];
  const pixels = Buffer.alloc(width * height * 3);
  for (let i = 0; i < width * height; i++) {
    const turn = (((i % width) / width) * 8) | 0;
    const colour =
      turn === 0 || turn === 7 ? [240, 240, 240] : turn < 3 ? [220, 30, 30] : turn < 5 ? [30, 200, 30] : [30, 30, 220];
    pixels.set(colour, i * 3);
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** The campus of the guide's worked example, as its YAML stands there. */
export function guideCampus(): Record<string, unknown> {
  const guide = readFileSync('content/README.md', 'utf8');
  const [, text] = /^```yaml content\/tours\/\S+\r?\n([\s\S]*?)^```$/m.exec(guide) ?? [];
  return parse(text!) as Record<string, unknown>;
}

/** A copy of the project with the guide's campus in it, and in that a model, an all-round photo and a recording of its own. */
export async function projectWithCampus(): Promise<string> {
  const copy = copyProject();
  for (const cache of ['astro', 'cards', 'fonts'])
    if (existsSync(join('.cache', cache)))
      cpSync(join('.cache', cache), join(copy, '.cache', cache), { recursive: true });
  const folder = join(copy, 'content/tours/forty-lines');
  mkdirSync(folder, { recursive: true });
  const campus = guideCampus() as { buildings: object[]; stops: { say: object[] }[] };
  Object.assign(campus.buildings[1]!, { model: './workshop.glb' });
  const tower = {
    id: 'tower',
    kind: '实训楼',
    name: '西楼',
    at: [20, 62],
    face: '东',
    size: [20, 20],
    floors: 2,
    roof: '红瓦',
  };
  campus.buildings.push({ ...tower, model: './tower.glb' });
  Object.assign(campus.stops[2]!, { photo: './door.jpg', look: '东' });
  campus.stops[0]!.say = [{ text: '欢迎，我们从南校门进去。' }, { text: '前面是中心广场。' }];
  Object.assign(campus.stops[0]!, { audio: { src: './gate.mp3', captions: './gate.vtt' } });
  writeFileSync(
    join(folder, 'tour.yaml'),
    stringify(campus, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }),
  );
  // A red pyramid, compressed as gltfpack and glTF-Transform do it (EXT_meshopt_compression, KHR_mesh_quantization).
  cpSync('tests/fixtures/pyramid-meshopt.glb', join(folder, 'workshop.glb'));
  // Another, with a picture for its colour, and turning: what the stage never plays must still be read.
  cpSync('tests/fixtures/pyramid-textured.glb', join(folder, 'tower.glb'));
  writeFileSync(join(folder, 'door.jpg'), await fourColours());
  cpSync('tests/fixtures/two-seconds.mp3', join(folder, 'gate.mp3'));
  const cues = ['00:00.000 --> 00:01.000\n欢迎，我们从南校门进去。', '00:01.000 --> 00:02.000\n前面是中心广场。'];
  writeFileSync(join(folder, 'gate.vtt'), `WEBVTT\n\n${cues.join('\n\n')}\n`);
  return copy;
}
