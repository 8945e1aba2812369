/** A value that tells whoever listens when it changes; the smallest thing that lets plain scripts and React share one truth. */
export interface Store<T extends object> {
  get: () => T;
  /** Changes some fields; listeners hear of it only when one really differs. */
  set: (change: Partial<T>) => void;
  /** Returns how to stop listening. */
  subscribe: (listener: (now: T, before: T) => void) => () => void;
}

export function createStore<T extends object>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<(now: T, before: T) => void>();
  return {
    get: () => value,
    set: (change) => {
      const before = value;
      if ((Object.keys(change) as (keyof T)[]).every((key) => change[key] === before[key])) return;
      value = { ...before, ...change };
      for (const listener of [...listeners]) listener(value, before);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
