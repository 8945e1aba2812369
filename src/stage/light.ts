import { skies, type TimeOfDay } from '../styles/clay.ts';
import type { Point3 } from './mesh.ts';

/** How a scene is lit at a time of day. Colours are CSS colours. */
export interface Light {
  sun: { colour: string; strength: number; /** Unit vector towards it. */ from: Point3 };
  sky: { colour: string; bounce: string; strength: number };
  zenith: string;
  horizon: string;
  /** 0 by day, 1 at night: how much lamps and windows shine. */
  night: number;
}

const from = (heading: number, above: number): Point3 => {
  const [a, e] = [(heading * Math.PI) / 180, (above * Math.PI) / 180];
  return [Math.sin(a) * Math.cos(e), Math.sin(e), -Math.cos(a) * Math.cos(e)];
};

/** The light under the open sky. The afternoon sun stands in the south-west, so that fronts that look south are warm and shaped. */
export const outdoorLight: Record<TimeOfDay, Light> = {
  day: {
    ...skies.day,
    sun: { colour: skies.day.sun, strength: 2.7, from: from(206, 50) },
    sky: { colour: skies.day.sky, bounce: skies.day.bounce, strength: 1.9 },
    night: 0,
  },
  dusk: {
    ...skies.dusk,
    sun: { colour: skies.dusk.sun, strength: 2.65, from: from(232, 34) },
    sky: { colour: skies.dusk.sky, bounce: skies.dusk.bounce, strength: 1.85 },
    night: 0.12,
  },
  night: {
    ...skies.night,
    sun: { colour: skies.night.sun, strength: 1.05, from: from(150, 48) },
    sky: { colour: skies.night.sky, bounce: skies.night.bounce, strength: 1.6 },
    night: 1.25,
  },
};

/** The light of a room: from the windows and the lamps, always the same. */
export const indoorLight: Light = {
  ...skies.dusk,
  sun: { colour: skies.dusk.sun, strength: 1.5, from: from(215, 52) },
  sky: { colour: skies.dusk.sky, bounce: skies.dusk.bounce, strength: 2.5 },
  night: 0.5,
};
