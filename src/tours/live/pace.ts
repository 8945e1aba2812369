import type { Store } from '../../base/store.ts';
import type { Stage } from '../../stage/canvas.ts';
import { FIRST_STEP, qualities, QualityWatch, stepFor } from '../../stage/quality.ts';
import type { TourState } from '../state.ts';

/** Frames after the choice until the picture stands: React's, the shadows', and one as all that follow. */
const SETTLING = 4;

/** Frames looked at before the first choice: the coarse first one, the one that draws the shadows, and two to measure by. */
const SAMPLES = 5;

/**
 * Chooses the quality by the first frames, and goes on watching while the picture moves.
 * @returns what to call after every frame, with whether the next one follows at once
 */
export function keepPace(
  stage: Stage,
  state: Store<TourState>,
): { after: (moving: boolean) => void; chosen: Promise<void> } {
  const watch = new QualityWatch();
  const times: number[] = [];
  let last = 0;
  let settling = SETTLING;
  let done: () => void;
  const chosen = new Promise<void>((resolve) => {
    done = resolve;
  });
  const set = (step: number) => {
    if (step === state.get().quality) return;
    state.set({ quality: step });
    stage.setQuality(qualities[step]!);
  };
  const after = (moving: boolean) => {
    // Before that the frames say nothing of what later ones will cost.
    if (!state.get().lit) return;
    const now = performance.now();
    const took = now - last;
    last = now;
    if (times.length < SAMPLES) {
      times.push(took);
      if (times.length === 1) set(FIRST_STEP);
      if (times.length < SAMPLES) return stage.invalidate();
      // In the first ones the shaders are compiled and the shadows drawn.
      set(stepFor(Math.min(...times.slice(3)), window.devicePixelRatio || 1));
    }
    if (settling > 0) {
      settling -= 1;
      return settling === 0 ? done() : stage.invalidate();
    }
    if (moving && took < 1000) set(watch.after(took, state.get().quality));
  };
  return { after, chosen };
}
