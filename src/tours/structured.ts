import type { Stop, Tour } from './tour.ts';

/** A campus as schema.org knows it, without `@context`; nothing for an invented one. `address` is the page's own. */
export function tourLd(tour: Tour, address: string): Record<string, unknown>[] {
  if (tour.sample) return [];
  return [{ '@type': 'Place', name: tour.title, description: tour.summary, url: address, publicAccess: true }];
}

/** One stop, within its campus. */
export function stopLd(tour: Tour, stop: Stop, address: string, campus: string): Record<string, unknown>[] {
  if (tour.sample) return [];
  return [
    {
      '@type': 'Place',
      name: stop.name,
      description: stop.text,
      url: address,
      containedInPlace: { '@type': 'Place', name: tour.title, url: campus },
    },
  ];
}
