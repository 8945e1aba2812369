import { BufferAttribute, BufferGeometry, CanvasTexture, MeshBasicMaterial, SRGBColorSpace } from 'three';
import type { Writing } from './mesh.ts';
import { clay } from '../styles/clay.ts';

/** Pixels of a line of writing in the texture: width and height. */
const LINE = [512, 64] as const;

/** Lines below each other before a new column begins: no side of the texture outgrows what every card takes. */
const LINES = 32;

/** Everything written on the boards of a scene: one mesh and one texture, drawn by the device's own font. */
export class Lettering {
  readonly geometry: BufferGeometry;
  readonly material: MeshBasicMaterial;
  private readonly texture: CanvasTexture;

  constructor(writings: readonly Writing[]) {
    const texts = [...new Set(writings.map(({ text }) => text))];
    const sheet = drawLines(texts);
    this.texture = new CanvasTexture(sheet);
    this.texture.colorSpace = SRGBColorSpace;
    this.texture.anisotropy = 4;
    this.material = new MeshBasicMaterial({ map: this.texture, transparent: true, depthWrite: false });
    this.geometry = boards(writings, texts, [sheet.width, sheet.height]);
  }

  dispose(): void {
    this.geometry.dispose();
    this.material.dispose();
    this.texture.dispose();
  }
}

/** Where a line lies in the sheet: pixels from the left and from the top. */
const placeOf = (line: number): readonly [number, number] => [
  Math.floor(line / LINES) * LINE[0],
  (line % LINES) * LINE[1],
];

function drawLines(texts: readonly string[]): HTMLCanvasElement {
  const sheet = document.createElement('canvas');
  sheet.width = LINE[0] * Math.max(1, Math.ceil(texts.length / LINES));
  sheet.height = LINE[1] * Math.min(LINES, Math.max(1, texts.length));
  const pen = sheet.getContext('2d');
  if (!pen) return sheet;
  pen.font = `700 ${LINE[1] * 0.7}px "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = clay.kerb;
  texts.forEach((text, i) => {
    const [left, top] = placeOf(i);
    pen.fillText(text, left + LINE[0] / 2, top + LINE[1] * 0.52, LINE[0]);
  });
  return sheet;
}

/** A face for each writing, as wide as its line at the board's height; a line too long for its board is made smaller as a whole. */
function boards(
  writings: readonly Writing[],
  texts: readonly string[],
  [wide, tall]: readonly [number, number],
): BufferGeometry {
  const positions: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  writings.forEach(({ text, at, turn, size }, i) => {
    const letters = Math.max(2, [...text].length);
    const height = Math.min(size[1] * 0.86, (size[0] * 0.92) / (letters * 0.72));
    const half = (height * LINE[0]) / LINE[1] / 2;
    const [left, top] = placeOf(texts.indexOf(text));
    for (const [x, y] of [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const) {
      positions.push(at[0] + Math.cos(turn) * x * half, at[1] + (y * height) / 2, at[2] - Math.sin(turn) * x * half);
      uvs.push((left + (x > 0 ? LINE[0] : 0)) / wide, 1 - (top + (y > 0 ? 0 : LINE[1])) / tall);
    }
    indices.push(...[0, 1, 2, 0, 2, 3].map((corner) => i * 4 + corner));
  });
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3));
  geometry.setAttribute('uv', new BufferAttribute(new Float32Array(uvs), 2));
  geometry.setIndex(indices);
  return geometry;
}
