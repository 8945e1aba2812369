import { createElement } from 'react';
import { createStore, type Store } from '../../base/store.ts';
import { openStage, type Stage } from '../../stage/canvas.ts';
import { qualities } from '../../stage/quality.ts';
import type { Grounds } from '../campus-grounds.ts';
import { Motion } from '../motion.ts';
import { overviewPose, stopPose } from '../poses.ts';
import { TourScene } from '../scene/TourScene.tsx';
import type { SceneData, SceneStop } from '../scene-data.ts';
import { firstState, type TourState } from '../state.ts';
import { sceneFor } from '../client/scene-fetch.ts';
import type { Travel } from '../client/travel-flat.ts';
import { connect } from './connect.ts';
import { keepPace } from './pace.ts';
import { countOn } from './stats.ts';
import { openedRooms, openRooms } from './rooms.ts';
import { lookFromAbove, tellWhere, travelAbove, travelTo } from './travel.ts';
import { lookIn } from './view-hash.ts';

/** A tour in 3D, from its first frame to the moment it gives its context back. */
export interface Live {
  section: HTMLElement;
  canvas: HTMLCanvasElement;
  scene: SceneData;
  stage: Stage;
  motion: Motion;
  state: Store<TourState>;
  /** The stop one is at; undefined above the whole campus. */
  stop: SceneStop | undefined;
  /** Counts the journeys: what belongs to an older one has been overtaken. */
  journey: number;
  travel: Travel;
  whereAmI: () => void;
  /** To the first stop, whatever is open. */
  goHome: () => void;
  /** Looks where the device is turned to, or no longer; false where it does not. */
  turnWithDevice: (on: boolean) => Promise<boolean>;
  enterVr: () => Promise<void>;
  close: () => void;
}

/**
 * Starts the 3D of a tour page in place of its picture.
 * @param grounds what of the campus must stand first, reckoned ahead; none for a room or a photo
 * @param onLost called when the context is lost later on, once the scene stands
 * @throws where the scene cannot be fetched, the browser gives no WebGL or takes it back before the scene stands; the
 *   picture then stays as it was
 */
export async function startLive(section: HTMLElement, grounds: Grounds | undefined, onLost: () => void): Promise<Live> {
  const viewport = section.querySelector<HTMLElement>('[data-viewport]');
  if (!viewport) throw new Error('no viewport');
  const scene = await sceneFor(section.dataset.scene ?? '');
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.className = 'live-canvas';
  viewport.querySelector('[data-part="picture"]')?.after(canvas);
  const stop = scene.stops.find(({ id }) => id === section.dataset.stop);
  if (stop?.room) await openRooms();
  const motion = new Motion(stop ? stopPose(scene, stop) : overviewPose(scene, scene.overview));
  const look = lookIn(location.hash);
  if (look && stop) {
    motion.pose = { ...motion.pose, yaw: look.yaw, pitch: look.pitch };
    motion.zoom = look.zoom;
  }
  const first = firstState(scene, 0, stop);
  const state = createStore<TourState>({
    ...first,
    time: look?.time ?? first.time,
    season: look?.season ?? first.season,
  });
  let afterFrame = () => {};
  // A card that fails before the first picture is not asked a second time: the start itself has failed then.
  let tellLost = () => {};
  const lostBefore = new Promise<never>((_, reject) => {
    tellLost = () => reject(new Error('WebGL context lost while starting'));
  });
  lostBefore.catch(() => {});
  let stage: Stage;
  try {
    stage = await openStage(
      canvas,
      createElement(TourScene, { campus: scene, state, motion, grounds, indoors: () => openedRooms()?.Indoors }),
      {
        // The coarsest first: something stands on the screen soonest.
        quality: qualities[0]!,
        onFrame: () => afterFrame(),
        onLost: () => tellLost(),
      },
    );
  } catch (error) {
    canvas.remove();
    throw error;
  }
  const live: Live = {
    section,
    canvas,
    scene,
    stage,
    motion,
    state,
    stop,
    journey: 0,
    travel: (address, journey) => {
      const to = scene.stops.find(({ path }) => path === address);
      return to ? travelTo(live, to.id, journey) : travelAbove(live, address, journey);
    },
    whereAmI: () => tellWhere(live, 'here'),
    goHome: () => void travelTo(live, scene.stops[0]!.id),
    // Few have a headset: only they fetch what it needs.
    enterVr: async () => (await import('./vr.ts')).enterVr(live),
    turnWithDevice: () => Promise.resolve(false),
    close: () => {},
  };
  const count = new URLSearchParams(location.search).has('stats') ? countOn(live) : undefined;
  const pace = keepPace(stage, state);
  const connected = connect(live);
  live.turnWithDevice = connected.turnWithDevice;
  afterFrame = () => {
    count?.();
    connected.afterFrame();
    pace.after(motion.moving);
  };
  live.close = () => {
    // A journey under way ends on foot: its words still come, but nobody waits for its flight.
    motion.end();
    connected.close();
    stage.close();
    canvas.remove();
    delete section.dataset.live;
  };
  stage.invalidate();
  try {
    await Promise.race([pace.chosen, lostBefore]);
  } catch (error) {
    live.close();
    throw error;
  }
  tellLost = onLost;
  section.dataset.live = '';
  canvas.dataset.ready = 'true';
  canvas.dispatchEvent(new CustomEvent('scene-ready', { bubbles: true }));
  if (!stop) void lookFromAbove(live);
  return live;
}
