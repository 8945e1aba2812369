import type { ViewName } from '../client/views.ts';

/** What a visitor can ask of the tour, whatever the device: every control ends in one of these. */
export interface Actions {
  /** Turns the eye by so many degrees; `spin` lets it come to rest by itself. */
  turn: (yaw: number, pitch: number, spin?: boolean) => void;
  /** Multiplies the magnification. */
  zoom: (factor: number) => void;
  /** Walks with this push: ahead and to the right, each −1 to 1; 0, 0 stops. */
  walk: (ahead: number, right: number) => void;
  /** Goes where a tap on the picture points: shares of its width and height. */
  tap: (x: number, y: number) => void;
  /** Goes the n-th way on, counted from 1. */
  way: (n: number) => void;
  view: (name: ViewName) => void;
  /** Back to the first stop. */
  home: () => void;
  whereAmI: () => void;
  help: () => void;
  /** Leaves the picture with the keyboard. */
  leave: () => void;
}
