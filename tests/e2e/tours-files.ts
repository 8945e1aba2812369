import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { stringify, parse } from 'yaml';
import { copyProject } from '../dist/elsewhere.ts';

/** A red pyramid as a GLB file, made here: three.js is not asked to read what it wrote itself (glTF 2.0, §4.4). */
export function pyramid(): Buffer {
  const corners = [-1, 0, 1, 1, 0, 1, 1, 0, -1, -1, 0, -1, 0, 3, 0];
  const faces = [0, 1, 4, 1, 2, 4, 2, 3, 4, 3, 0, 4];
  const bin = Buffer.concat([
    Buffer.from(new Float32Array(corners).buffer),
    Buffer.from(new Uint16Array(faces).buffer),
  ]);
  const json = Buffer.from(
    JSON.stringify({
      asset: { version: '2.0' },
      scene: 0,
      scenes: [{ nodes: [0] }],
      nodes: [{ mesh: 0 }],
      meshes: [{ primitives: [{ attributes: { POSITION: 0 }, indices: 1, material: 0 }] }],
      materials: [{ pbrMetallicRoughness: { baseColorFactor: [1, 0, 0, 1] }, doubleSided: true }],
      buffers: [{ byteLength: bin.length }],
      bufferViews: [
        { buffer: 0, byteOffset: 0, byteLength: 60, target: 34962 },
        { buffer: 0, byteOffset: 60, byteLength: 24, target: 34963 },
      ],
      accessors: [
        { bufferView: 0, componentType: 5126, count: 5, type: 'VEC3', min: [-1, 0, -1], max: [1, 3, 1] },
        { bufferView: 1, componentType: 5123, count: 12, type: 'SCALAR' },
      ],
    }),
  );
  const padded = (chunk: Buffer, fill: number) =>
    Buffer.concat([chunk, Buffer.alloc((4 - (chunk.length % 4)) % 4, fill)]);
  const chunk = (type: string, data: Buffer) => {
    const head = Buffer.alloc(8);
    head.writeUInt32LE(data.length, 0);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, data]);
  };
  const body = Buffer.concat([chunk('JSON', padded(json, 0x20)), chunk('BIN\0', padded(bin, 0))]);
  const head = Buffer.alloc(12);
  head.write('glTF', 0, 'latin1');
  head.writeUInt32LE(2, 4);
  head.writeUInt32LE(12 + body.length, 8);
  return Buffer.concat([head, body]);
}

/** An all-round photo in four colours: its middle, where one looks first, is green; right of it blue, left red, behind white. */
export function fourColours(): Promise<Buffer> {
  const [width, height] = [1024, 512];
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
  Object.assign(campus.stops[2]!, { photo: './door.jpg', look: '东' });
  campus.stops[0]!.say = [{ text: '欢迎，我们从南校门进去。' }, { text: '前面是中心广场。' }];
  Object.assign(campus.stops[0]!, { audio: { src: './gate.mp3', captions: './gate.vtt' } });
  writeFileSync(
    join(folder, 'tour.yaml'),
    stringify(campus, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }),
  );
  writeFileSync(join(folder, 'workshop.glb'), pyramid());
  writeFileSync(join(folder, 'door.jpg'), await fourColours());
  cpSync('tests/fixtures/two-seconds.mp3', join(folder, 'gate.mp3'));
  const cues = ['00:00.000 --> 00:01.000\n欢迎，我们从南校门进去。', '00:01.000 --> 00:02.000\n前面是中心广场。'];
  writeFileSync(join(folder, 'gate.vtt'), `WEBVTT\n\n${cues.join('\n\n')}\n`);
  return copy;
}
