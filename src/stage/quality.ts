/** How much a machine is asked to draw. */
export interface Quality {
  /** Pixels of the canvas to a CSS pixel, at most the screen's own. */
  pixelRatio: number;
  /** Side of the shadow map in texels. Never none: switching shadows off would compile every shader anew. */
  shadows: number;
  /** Share of the trees that stand. */
  trees: number;
}

export const qualities: readonly Quality[] = [
  { pixelRatio: 0.6, shadows: 512, trees: 0.4 },
  { pixelRatio: 0.8, shadows: 1024, trees: 0.7 },
  { pixelRatio: 1, shadows: 2048, trees: 1 },
  { pixelRatio: 1.5, shadows: 2048, trees: 1 },
  { pixelRatio: 2, shadows: 4096, trees: 1 },
];

/** The step one starts on before anything has been measured. */
export const FIRST_STEP = 1;

/**
 * The step for a machine that needed so many milliseconds for a frame of the first step: steps cost by their pixels.
 * A look at what the machine does, not at what it is called.
 */
export function stepFor(milliseconds: number, deviceRatio: number): number {
  const first = qualities[FIRST_STEP]!;
  let best = milliseconds > 60 ? 0 : FIRST_STEP;
  qualities.forEach((quality, step) => {
    const ratio = Math.min(quality.pixelRatio, deviceRatio);
    const cost = milliseconds * (0.35 + 0.65 * (ratio / first.pixelRatio) ** 2);
    const worthIt = step <= 2 || ratio > qualities[step - 1]!.pixelRatio;
    if (step > FIRST_STEP && worthIt && cost < 20) best = step;
  });
  return best;
}

/** Frames slower than this make the picture coarser, frames quicker than that make it finer again (milliseconds). */
const SLOW = 45;
const QUICK = 18;

/** Watches the frames of a motion and says when to change the step. It gives up changing after a few turns, so that nothing flickers. */
export class QualityWatch {
  #slow = 0;
  #quick = 0;
  #turns = 0;

  /** The step to go on with after a frame that took so long. */
  after(milliseconds: number, step: number): number {
    this.#slow = milliseconds > SLOW ? this.#slow + 1 : 0;
    this.#quick = milliseconds < QUICK ? this.#quick + 1 : 0;
    if (this.#slow >= 8 && step > 0) return this.#turn(step - 1);
    if (this.#quick >= 90 && step < qualities.length - 1 && this.#turns < 4) return this.#turn(step + 1);
    return step;
  }

  #turn(step: number): number {
    this.#turns += 1;
    this.#slow = 0;
    this.#quick = 0;
    return step;
  }
}
