import { type Picked, readPicks } from './picks.ts';

/** Picks that live on the visitor's device and nowhere else. */
export interface Shelf {
  picks: () => readonly Picked[];
  /** Returns false where the device keeps nothing: the picks then last as long as the page. */
  put: (picks: readonly Picked[]) => boolean;
}

/** @param open asked each time, since a browser that blocks storage throws already on the way to it */
export function shelf(open: () => Storage, key: string): Shelf {
  let held: readonly Picked[] = [];
  let keeps = true;
  return {
    picks: () => {
      try {
        if (keeps) held = readPicks(open().getItem(key));
      } catch {
        keeps = false;
      }
      return held;
    },
    put: (picks) => {
      held = picks;
      try {
        open().setItem(key, JSON.stringify(picks));
        keeps = true;
      } catch {
        keeps = false;
      }
      return keeps;
    },
  };
}

/** Kept until the visitor takes them away. */
export const savedShelf = () => shelf(() => localStorage, 'saved-schools');

/** Kept as long as the window is open, from list to list. */
export const comparedShelf = () => shelf(() => sessionStorage, 'compared-schools');
