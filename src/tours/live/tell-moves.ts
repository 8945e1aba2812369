import { announce } from '../client/announce.ts';
import { directionOf, headingTo, metresBetween, type Place } from '../compass.ts';
import type { Actions } from '../controls/actions.ts';
import type { Live } from './live.ts';
import { placeOf } from './walker.ts';

/** Metres from a stop within which one is at it. */
const AT = 3;
/** Metres that are no step. */
const STUCK = 0.3;

/** How far one has walked from the stop one is at, and to which side; undefined at the stop itself. */
export function awayFromStop(live: Live): { side: string; away: number } | undefined {
  const { stop, motion } = live;
  if (!stop || stop.photo) return undefined;
  const here = placeOf(live, motion.pose);
  const away = metresBetween(stop.at, here);
  return away < AT ? undefined : { side: directionOf(headingTo(stop.at, here)), away: Math.round(away) };
}

/**
 * Says, once the picture rests, where keys have turned and walked one to: who cannot see it move hears it. `actions` are
 * for the keyboard; a finger or a mouse belongs to somebody who looks.
 */
export function tellMoves(live: Live, actions: Actions): { actions: Actions; rest: () => void } {
  const { section, motion } = live;
  let began: Place | undefined;
  let turned = false;
  let walked = false;
  return {
    actions: {
      ...actions,
      turn: (...by) => {
        turned = true;
        actions.turn(...by);
      },
      walk: (ahead, right) => {
        if (ahead || right) {
          began ??= placeOf(live, motion.pose);
          walked = true;
        }
        actions.walk(ahead, right);
      },
    },
    rest: () => {
      const metres = began ? metresBetween(began, placeOf(live, motion.pose)) : 0;
      const stuck = walked && metres < STUCK;
      const away = walked ? awayFromStop(live) : undefined;
      const direction = directionOf(motion.pose.yaw);
      if (stuck) announce(section, 'blocked');
      else if (away) announce(section, 'movedAway', { direction, name: live.stop?.name ?? '', ...away });
      else if (walked)
        announce(section, 'walked', { direction, name: live.stop?.name ?? '', n: Math.max(1, Math.round(metres)) });
      else if (turned) announce(section, 'turned', { direction });
      [began, turned, walked] = [undefined, false, false];
    },
  };
}
