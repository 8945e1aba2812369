/** A stop of a route being played. */
export interface Step {
  address: string;
  name: string;
  /** The campus it is in. */
  tour: string;
}

const KEY = 'tour-route';

/** Hands a route on to the page of its next step, for this visit only. */
export function keepRoute(steps: readonly Step[], at: number): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ steps, at }));
  } catch {
    // Storage is blocked: the route ends at the campus gate, its list of stops leads on.
  }
}

/** The route that was handed on to this page, once. */
export function takeRoute(address: string): { steps: Step[]; at: number } | undefined {
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    const route = text ? (JSON.parse(text) as { steps: Step[]; at: number }) : undefined;
    return route?.steps[route.at]?.address === address ? route : undefined;
  } catch {
    return undefined;
  }
}
