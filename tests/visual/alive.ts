import sharp from 'sharp';

/** Fewer colours than these are no scene: a blank canvas, a lost context, a sky alone. */
const COLOURS = 60;
/** Less contrast than this is a flat picture: everything in one light (standard deviation of the brightness, 0–255). */
const CONTRAST = 18;
/** Part of neighbouring pixels between which something begins or ends. */
const EDGES = 0.04;

/** What is wrong with a picture of a scene; nothing where something with depth is to be seen in it. */
export async function faultOf(picture: Buffer): Promise<string | undefined> {
  const [width, height] = [160, 90];
  const { data } = await sharp(picture).resize(width, height, { fit: 'fill' }).removeAlpha().raw().toBuffer({
    resolveWithObject: true,
  });
  const colours = new Set<number>();
  const light: number[] = [];
  for (let i = 0; i < data.length; i += 3) {
    const [r, g, b] = [data[i]!, data[i + 1]!, data[i + 2]!];
    colours.add(((r >> 4) << 8) | ((g >> 4) << 4) | (b >> 4));
    light.push(0.299 * r + 0.587 * g + 0.114 * b);
  }
  if (colours.size < COLOURS) return `blank: ${colours.size} colours`;
  const mean = light.reduce((sum, one) => sum + one, 0) / light.length;
  const contrast = Math.sqrt(light.reduce((sum, one) => sum + (one - mean) ** 2, 0) / light.length);
  if (contrast < CONTRAST) return `flat: contrast ${contrast.toFixed(1)}`;
  const edges = light.filter((one, i) => i % width > 0 && Math.abs(one - light[i - 1]!) > 12).length / light.length;
  return edges < EDGES ? `flat: edges ${edges.toFixed(3)}` : undefined;
}
