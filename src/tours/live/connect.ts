import { wantsStillness } from '../../stage/stillness.ts';
import { opensElsewhere } from '../client/clicks.ts';
import type { Place } from '../compass.ts';
import type { Actions } from '../controls/actions.ts';
import { followDevice } from '../controls/device-turn.ts';
import { listenToGamepad } from '../controls/gamepad.ts';
import { listenToKeyboard } from '../controls/keyboard.ts';
import { listenToPointer } from '../controls/pointer.ts';
import { listenToStick } from '../controls/stick.ts';
import { placeSpots, spotNear } from '../hotspots.ts';
import { noteLook, turnCone } from './follow.ts';
import { freePart } from './free-part.ts';
import type { Live } from './live.ts';
import { spotsOf } from './spots.ts';
import { tellMoves } from './tell-moves.ts';
import { comeDown, isAbove, lookFromAbove, lookTo, tellWhere, travelTo } from './travel.ts';
import { type Drive, groundAt, poseAt, walkerOf } from './walker.ts';

/** Milliseconds within which two taps are one wish. */
const DOUBLE = 500;

/** Joins the controls, the buttons over the picture and the plan to a running tour. */
export function connect(live: Live): {
  afterFrame: () => void;
  turnWithDevice: (on: boolean) => Promise<boolean>;
  close: () => void;
} {
  const { section, motion, stage, scene, canvas } = live;
  const viewport = canvas.parentElement!;
  const spots = spotsOf(live);
  const drive: Drive = { ahead: 0, right: 0, goal: undefined, journey: 0 };
  let resting = 0;
  const draw = () => stage.invalidate();
  let went = Number.NEGATIVE_INFINITY;
  // The second of two quick taps would meet a name of the next stop.
  const again = () => performance.now() - went < DOUBLE;
  const go = (id: string) => {
    went = performance.now();
    void travelTo(live, id);
  };
  const walkTo = (goal: Place) => {
    if (wantsStillness()) motion.pose = poseAt(live, goal);
    else Object.assign(drive, { goal, journey: live.journey });
    draw();
  };

  const actions: Actions = {
    turn: (yaw, pitch, spin) => {
      motion.turn(yaw, pitch, spin);
      draw();
    },
    zoom: (factor) => {
      motion.zoom *= factor;
      draw();
    },
    walk: (ahead, right) => {
      Object.assign(drive, { ahead, right });
      draw();
    },
    tap: (x, y) => {
      if (again()) return;
      const aspect = canvas.clientWidth / canvas.clientHeight;
      const near = spotNear(spots.list(), motion.shown, aspect, [x, y]);
      if (near) return go(near.id);
      const ground = isAbove(live) ? undefined : groundAt(live, x, y);
      if (ground) walkTo(ground);
    },
    way: (n) => {
      const way = live.stop?.ways[n - 1] ?? (live.stop ? undefined : { to: scene.stops[0]!.id });
      if (way) go(way.to);
    },
    view: (name) => {
      const tab = section.querySelector<HTMLElement>(`a[data-view="${name}"]`);
      // Plan and words stand over the picture: nobody is to be left under them.
      if (name !== 'bird') tab?.focus({ preventScroll: true });
      tab?.click();
    },
    home: live.goHome,
    whereAmI: () => tellWhere(live, 'here'),
    help: () => section.querySelector<HTMLElement>('[data-tool="help"]')?.click(),
    leave: () => section.querySelector<HTMLElement>('[data-view="walk"]')?.focus(),
  };

  const told = tellMoves(live, actions);
  motion.walker = walkerOf(live, drive);

  const surface = section.querySelector<HTMLElement>('[data-drive]') ?? viewport;
  const stick = section.querySelector<HTMLElement>('[data-stick]');
  const closers = [
    listenToPointer(surface, actions),
    listenToKeyboard(surface, told.actions),
    listenToGamepad(actions),
    ...(stick ? [listenToStick(stick, actions)] : []),
  ];
  const { left = '', right = '', behind = '' } = section.querySelector<HTMLElement>('[data-announce]')?.dataset ?? {};
  const words = { left, right, behind };
  let free = freePart(section, viewport);
  const measure = () => {
    free = freePart(section, viewport);
    stage.resize();
  };
  const watcher = new ResizeObserver(measure);
  watcher.observe(viewport);
  // The names give way to the player of a route, and to a longer sentence.
  const player = section.querySelector('[data-player-bar]');
  if (player) watcher.observe(player);

  const stop = new AbortController();
  const listen = { signal: stop.signal };
  // Also the list of stops and the routes below the picture.
  document.addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element).closest<HTMLElement>('[data-stop]');
      const wanted = link && link !== section ? link.dataset.stop : undefined;
      if (!wanted || opensElsewhere(event)) return;
      if (link instanceof HTMLAnchorElement && link.dataset.tour && link.dataset.tour !== scene.id) return;
      event.preventDefault();
      if ((event as PointerEvent).pointerType !== 'touch' || !again()) go(wanted);
    },
    listen,
  );
  section.addEventListener(
    'tour-view',
    (event) => {
      const name = (event as CustomEvent<string>).detail;
      if (name === 'bird') void lookFromAbove(live);
      if (name === 'walk') void comeDown(live);
      spots.renew();
    },
    listen,
  );
  section.addEventListener(
    'tour-look',
    (event) => {
      lookTo(live, (event as CustomEvent<number>).detail);
    },
    listen,
  );
  section.addEventListener(
    'tour-arrived',
    () => {
      spots.renew();
      measure();
    },
    listen,
  );
  const rest = () => {
    noteLook(live);
    told.rest();
  };
  const cone = () => section.querySelector<SVGGElement>('[data-cone]');
  const afterFrame = () => {
    const frame = { width: canvas.clientWidth, height: canvas.clientHeight };
    placeSpots(spots.list(), motion.shown, frame, free, words, isAbove(live));
    turnCone(live, cone());
    window.clearTimeout(resting);
    // The address follows the look once it rests, not with every frame.
    if (!motion.moving && live.stop) resting = window.setTimeout(rest, 400);
  };
  let endDevice: (() => void) | undefined;
  const turnWithDevice = async (on: boolean) => {
    endDevice?.();
    // A flight to another stop is not broken off by a hand that trembles.
    endDevice = on ? await followDevice((yaw, pitch) => void (motion.flying || actions.turn(yaw, pitch))) : undefined;
    // 3D may have been switched off while the device was asked.
    if (stop.signal.aborted) endDevice?.();
    return endDevice !== undefined;
  };
  return {
    afterFrame,
    turnWithDevice,
    close: () => {
      endDevice?.();
      for (const close of closers) close();
      watcher.disconnect();
      stop.abort();
      window.clearTimeout(resting);
      spots.close();
    },
  };
}
