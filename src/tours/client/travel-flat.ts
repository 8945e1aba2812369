import { announce } from './announce.ts';
import { nameOf } from './stop-name.ts';
import { pageAt, swapParts } from './swap.ts';
import { viewHash } from './views.ts';

/** How a journey ends: in the address, and in what is told. */
export interface Journey {
  /** False when the browser's own back and forward brought us. */
  remember?: boolean;
  /** Looks there on arriving, degrees from north; else as the way or the stop says. */
  look?: number | undefined;
  quiet?: boolean;
}

/** Goes to the stop at an address in place of opening its page. */
export type Travel = (address: string, journey?: Journey) => Promise<void>;

/** A journey without 3D: picture and words change, the address follows. */
export const travelFlat = (section: HTMLElement): Travel => {
  let journey = 0;
  return async (address, { remember = true, quiet = false } = {}) => {
    journey += 1;
    const run = journey;
    try {
      const page = await pageAt(address);
      // Somebody has gone on meanwhile.
      if (run !== journey) return;
      swapParts(section, page);
    } catch {
      location.assign(address);
      return;
    }
    if (remember) history.pushState({}, '', address + location.search + viewHash(section));
    section.dispatchEvent(new CustomEvent('tour-arrived', { bubbles: true }));
    // A name that has taken the focus is read as it is.
    if (!quiet && document.activeElement?.tagName !== 'H1') announce(section, 'arrivedFlat', { name: nameOf(section) });
  };
};
