import { sightOf } from '../../stage/camera.ts';

import type { Place } from '../compass.ts';
import type { Actions } from '../controls/actions.ts';
import { listenToGamepad } from '../controls/gamepad.ts';
import { listenToKeyboard } from '../controls/keyboard.ts';
import { listenToPointer } from '../controls/pointer.ts';
import { listenToStick } from '../controls/stick.ts';
import { heightAt } from '../ground.ts';
import { type Free, placeSpots } from '../hotspots.ts';
import { sheetOf } from '../plan-sheet.ts';
import { openGround, stepFrom, type Walkable } from '../walk.ts';
import { openedRooms } from './rooms.ts';
import type { Live } from './live.ts';
import { spotsOf } from './spots.ts';
import { comeDown, lookFromAbove, tellWhere, travelTo } from './travel.ts';
import { hashOf } from './view-hash.ts';

/** Metres a second on foot. */
const PACE = 5.2;

/** Joins the controls, the buttons over the picture and the plan to a running tour. */
export function connect(live: Live): { afterFrame: () => void; close: () => void } {
  const { section, motion, stage, scene, canvas } = live;
  const viewport = canvas.parentElement!;
  const spots = spotsOf(live);
  const push = { ahead: 0, right: 0 };
  let resting = 0;
  const draw = () => stage.invalidate();
  const go = (id: string) => void travelTo(live, id);

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
      Object.assign(push, { ahead, right });
      draw();
    },
    tap: (x, y) => {
      const nearest = nearestSpot(x, y);
      if (nearest) go(nearest);
    },
    way: (n) => {
      const way = live.stop?.ways[n - 1] ?? (live.stop ? undefined : { to: scene.stops[0]!.id });
      if (way) go(way.to);
    },
    view: (name) => section.querySelector<HTMLElement>(`[data-view="${name}"]`)?.click(),
    home: () => go(scene.stops[0]!.id),
    whereAmI: () => tellWhere(live, 'here'),
    help: () => section.querySelector<HTMLElement>('[data-tool="help"]')?.click(),
    leave: () => section.querySelector<HTMLElement>('[data-view="walk"]')?.focus(),
  };

  motion.walker = (pose, seconds) => {
    if (!push.ahead && !push.right) return undefined;
    const a = (pose.yaw * Math.PI) / 180;
    const metres = PACE * seconds;
    const move: Place = [
      (Math.sin(a) * push.ahead + Math.cos(a) * push.right) * metres,
      (Math.cos(a) * push.ahead - Math.sin(a) * push.right) * metres,
    ];
    const room = scene.rooms.find(({ id }) => id === live.state.get().room);
    const size = room?.size ?? scene.ground.size;
    const here: Place = [pose.at[0] + size[0] / 2, size[1] / 2 - pose.at[2]];
    const there = stepFrom(landOf(live), here, move);
    const floor = room ? 0 : heightAt(scene.ground, scene.props, there);
    // The eye comes down to a walker's height, softly.
    const height = pose.at[1] + (floor + 1.7 - pose.at[1]) * Math.min(1, seconds * 3);
    return { ...pose, at: [there[0] - size[0] / 2, height, size[1] / 2 - there[1]] };
  };

  /** The stop whose place a tap points at: within a sixth of the width. */
  const nearestSpot = (x: number, y: number): string | undefined => {
    const aspect = canvas.clientWidth / canvas.clientHeight;
    const seen = spots.list().flatMap(({ id, at }) => {
      const sight = sightOf(motion.shown, at, aspect);
      return sight.side ? [] : [{ id, away: Math.hypot(sight.x - x, (sight.y - y) / aspect) }];
    });
    return seen.filter(({ away }) => away < 0.17).sort((a, b) => a.away - b.away)[0]?.id;
  };

  const surface = section.querySelector<HTMLElement>('[data-drive]') ?? viewport;
  const stick = section.querySelector<HTMLElement>('[data-stick]');
  const closers = [
    listenToPointer(surface, actions),
    listenToKeyboard(surface, actions),
    listenToGamepad(actions),
    ...(stick ? [listenToStick(stick, actions)] : []),
  ];
  let free = freePart(section, viewport);
  const measure = () => {
    free = freePart(section, viewport);
    stage.resize();
  };
  const watcher = new ResizeObserver(measure);
  watcher.observe(viewport);

  const stop = new AbortController();
  const listen = { signal: stop.signal };
  section.addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element).closest<HTMLElement>('[data-stop]');
      const wanted = link && link !== section ? link.dataset.stop : undefined;
      if (!wanted || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (link instanceof HTMLAnchorElement && link.dataset.tour && link.dataset.tour !== scene.id) return;
      event.preventDefault();
      if (section.dataset.view === 'plan' || section.dataset.view === 'words') section.dataset.view = 'walk';
      go(wanted);
    },
    listen,
  );
  section.addEventListener(
    'tour-view',
    (event) => {
      const name = (event as CustomEvent<string>).detail;
      if (name === 'bird') void lookFromAbove(live);
      if (name === 'walk') void comeDown(live);
    },
    listen,
  );
  section.addEventListener(
    'tour-look',
    (event) => {
      const yaw = (event as CustomEvent<number>).detail;
      void motion.flyTo({ ...motion.pose, yaw }, performance.now(), 900);
      draw();
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
  window.addEventListener(
    'popstate',
    () => {
      const id = scene.stops.find(({ path }) => path === location.pathname)?.id;
      if (id) void travelTo(live, id, { remember: false });
      else location.reload();
    },
    listen,
  );

  const cone = () => section.querySelector<SVGGElement>('[data-cone]');
  const afterFrame = () => {
    placeSpots(spots.list(), motion.shown, canvas.clientWidth, canvas.clientHeight, free);
    turnCone(live, cone());
    window.clearTimeout(resting);
    // The address follows the look once it rests, not with every frame.
    if (!motion.flying && live.stop) resting = window.setTimeout(() => noteLook(live), 400);
  };
  return {
    afterFrame,
    close: () => {
      for (const close of closers) close();
      watcher.disconnect();
      stop.abort();
      window.clearTimeout(resting);
      spots.close();
    },
  };
}

const lands = new WeakMap<object, Map<string, Walkable>>();

/** Where one can walk now; reckoned once for each place. */
function landOf({ scene, state }: Live): Walkable {
  const known = lands.get(scene) ?? new Map<string, Walkable>();
  lands.set(scene, known);
  const { room = '' } = state.get();
  const found = known.get(room);
  if (found) return found;
  const inside = scene.rooms.find(({ id }) => id === room);
  const land = (inside && openedRooms()?.roomFloor(inside)) ?? openGround(scene);
  known.set(room, land);
  return land;
}

function noteLook({ motion, stop, section }: Live): void {
  if (!stop || section.dataset.view === 'bird') return;
  const { yaw, pitch } = motion.pose;
  const same = Math.abs(yaw - stop.look) < 1.5 && Math.abs(pitch - stop.tilt) < 1.5 && Math.abs(motion.zoom - 1) < 0.05;
  const hash = same ? '' : hashOf({ yaw, pitch, zoom: motion.zoom });
  if (hash !== location.hash) history.replaceState(history.state, '', location.pathname + location.search + hash);
}

/** The plan's cone turns with the eye and follows a walker. */
function turnCone({ motion, scene, state }: Live, cone: SVGGElement | null): void {
  if (!cone || state.get().room) return;
  const [x, , z] = motion.pose.at;
  const [width, depth] = scene.ground.size;
  const [left, top] = sheetOf([width, depth]).at([x + width / 2, depth / 2 - z]);
  cone.setAttribute('transform', `translate(${left} ${top}) rotate(${motion.pose.yaw.toFixed(1)})`);
}

/** What the bar, the card and the small plan leave of the picture. */
function freePart(section: HTMLElement, viewport: HTMLElement): Free {
  const frame = viewport.getBoundingClientRect();
  const box = (selector: string) => section.querySelector(selector)?.getBoundingClientRect();
  const card = document.fullscreenElement ? undefined : box('[data-part="card"]');
  const bar = box('[data-bar]');
  const beside = card && card.width < frame.width * 0.6;
  return {
    left: beside ? Math.max(0, card.right - frame.left) : 0,
    right: frame.width,
    top: bar ? Math.max(0, bar.bottom - frame.top) : 0,
    bottom: card && !beside ? Math.max(0, Math.min(frame.height, card.top - frame.top)) : frame.height,
  };
}
