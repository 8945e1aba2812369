import { createStore, type Store } from '../../src/base/store.ts';
import { openStage, type Stage } from '../../src/stage/canvas.ts';
import { loadModel } from '../../src/stage/model.ts';
import { loadPanorama } from '../../src/stage/panorama.ts';
import { Motion } from '../../src/tours/motion.ts';
import { degreesOf } from '../../src/tours/compass.ts';
import { overviewPose, stopPose } from '../../src/tours/poses.ts';
import { Indoors } from '../../src/tours/scene/Indoors.tsx';
import { TourScene } from '../../src/tours/scene/TourScene.tsx';
import { firstState, type Photo, type TourState } from '../../src/tours/state.ts';
import type { Tour } from '../../src/tours/tour.ts';

/**
 * The page in which the stills are drawn: the same scene as the visitor's, on a canvas of a fixed size.
 * `studio(tour, name, change, view)` resolves with what one frame cost once the picture stands.
 */
export interface View extends TourOverview {
  /** Looks there instead of straight at its target, degrees: leaves sky above. */
  pitch?: number;
}
type TourOverview = Tour['overview'];

declare global {
  interface Window {
    studio: (
      tour: Tour,
      name: string,
      change?: Partial<TourState>,
      view?: Tour['overview'],
    ) => Promise<{ calls: number; triangles: number }>;
  }
}

/** A photo's address: the studio gets its campuses with the files in them. */
const photoOf = (stop: Tour['stops'][number] | undefined): Photo | undefined =>
  stop?.photo && { url: String(stop.photo), faces: degreesOf(stop.look) };

let open: { tour: string; stage: Stage; motion: Motion; state: ReturnType<typeof createStore<TourState>> } | undefined;
let frames = 0;

window.studio = async (tour, name, change = {}, view: View = tour.overview) => {
  const stop = tour.stops.find(({ id }) => id === name);
  const above = overviewPose(tour, view);
  const pose = stop ? stopPose(tour, stop) : { ...above, pitch: view.pitch ?? above.pitch };
  if (open?.tour !== tour.id) {
    open?.stage.close();
    document.body.replaceChildren(document.createElement('canvas'));
    const motion = new Motion(pose);
    const state = createStore<TourState>(firstState(tour, 4, { room: stop?.room, photo: photoOf(stop) }));
    const canvas = document.querySelector('canvas')!;
    const stage = await openStage(
      canvas,
      <TourScene campus={tour} grounds={undefined} state={state} motion={motion} indoors={() => Indoors} />,
      {
        quality: { pixelRatio: 2, shadows: 4096, trees: 1 },
        onFrame: () => void frames++,
      },
    );
    open = { tour: tour.id, stage, motion, state };
  }
  const { stage, motion, state } = open;
  // What comes from files is there before the picture is taken.
  const photo = photoOf(stop);
  await Promise.all([
    ...(photo ? [loadPanorama(photo.url, photo.faces)] : []),
    ...tour.buildings.flatMap(({ model, size }) => (model ? [loadModel(model, size)] : [])),
  ]);
  motion.pose = pose;
  await until(state, ({ lit }) => lit);
  state.set({ ...firstState(tour, 4, { room: stop?.room, photo: photoOf(stop) }), ...change, lit: true });
  stage.resize();
  // React commits, then the shadows are drawn, then the picture: four frames see all of it.
  for (let i = 0; i < 4; i++) await frame(stage);
  const { calls, triangles } = stage.renderer.info.render;
  return { calls, triangles };
};

/** Once the state of the tour is so. */
function until(state: Store<TourState>, so: (now: TourState) => boolean): Promise<void> {
  return new Promise((done) => {
    const look = () => {
      if (!so(state.get())) return;
      stop();
      done();
    };
    const stop = state.subscribe(look);
    look();
  });
}

function frame(stage: Stage): Promise<void> {
  const before = frames;
  stage.invalidate();
  return new Promise((done) => {
    const look = () => (frames > before ? done() : requestAnimationFrame(look));
    requestAnimationFrame(look);
  });
}
