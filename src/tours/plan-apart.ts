import type { PlanPin } from './plan-pins.ts';
import type { Sheet } from './plan-sheet.ts';

/** Widths of a pin that one may be moved at most: it must still be seen where it belongs. */
const FAR = 1.2;
/** Rounds after which all pins of a full campus have come to rest. */
const ROUNDS = 60;

/**
 * Moves pins that lie on one another apart, each as little as need be, and keeps them on the sheet.
 * @param pin width of one on the narrowest sheet, a phone's: what clears there clears on every wider one
 */
export function apart(pins: readonly PlanPin[], sheet: Pick<Sheet, 'width' | 'height'>, pin: number): PlanPin[] {
  const places = pins.map(({ at: [x, y], moved: [right, down] }) => ({ x: x + right * pin, y: y + down * pin }));
  const edge = pin / 2;
  for (let round = 0; round < ROUNDS; round++) {
    let still = true;
    for (let i = 0; i < places.length; i++)
      for (let k = i + 1; k < places.length; k++) {
        const [a, b] = [places[i]!, places[k]!];
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const away = Math.hypot(dx, dy);
        if (away >= pin) continue;
        still = false;
        // Two in one place part to the sides.
        const [ux, uy] = away > 0.1 ? [dx / away, dy / away] : [1, 0];
        const push = (pin - away) / 2 + 0.1;
        Object.assign(a, { x: a.x - ux * push, y: a.y - uy * push });
        Object.assign(b, { x: b.x + ux * push, y: b.y + uy * push });
      }
    places.forEach((place, i) => {
      const [x, y] = pins[i]!.at;
      place.x = between(Math.max(edge, x - FAR * pin), place.x, Math.min(sheet.width - edge, x + FAR * pin));
      place.y = between(Math.max(edge, y - FAR * pin), place.y, Math.min(sheet.height - edge, y + FAR * pin));
    });
    if (still) break;
  }
  const widths = (units: number) => Math.round((units / pin) * 100) / 100;
  return pins.map((each, i) => ({
    ...each,
    moved: [widths(places[i]!.x - each.at[0]), widths(places[i]!.y - each.at[1])] as const,
  }));
}

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(high, value));
