/** A look as the address carries it: `#12,-4,1.5` is yaw (degrees from north), pitch and magnification. */
export interface Look {
  yaw: number;
  pitch: number;
  zoom: number;
}

export const hashOf = ({ yaw, pitch, zoom }: Look): string =>
  `#${Math.round((yaw + 360) % 360)},${Math.round(pitch)}${Math.abs(zoom - 1) < 0.05 ? '' : `,${zoom.toFixed(1)}`}`;

/** The look in an address' hash; undefined where it holds something else. */
export function lookIn(hash: string): Look | undefined {
  const match = /^#(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?$/.exec(hash);
  if (!match) return undefined;
  const [yaw, pitch, zoom] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)];
  if (Math.abs(pitch) > 89 || zoom < 0.6 || zoom > 3) return undefined;
  return { yaw: yaw % 360, pitch, zoom };
}
