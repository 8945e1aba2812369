import { useFrame, useThree } from '@react-three/fiber';
import { type ComponentType, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { Color, type DirectionalLight, type PerspectiveCamera } from 'three';
import type { Store } from '../../base/store.ts';
import { coveringFov, lookVector } from '../../stage/camera.ts';
import { ClayMaterial } from '../../stage/clay-material.ts';
import { toGeometry } from '../../stage/geometry.ts';
import { indoorLight, type Light, outdoorLight } from '../../stage/light.ts';
import { rgbOf } from '../../stage/mesh.ts';
import { loadPanorama } from '../../stage/panorama.ts';
import { qualities } from '../../stage/quality.ts';
import { SkyMaterial, skyDome } from '../../stage/sky.ts';
import type { Campus } from '../campus-model.ts';
import type { Motion } from '../motion.ts';
import type { TourState } from '../state.ts';
import type { Room } from '../tour.ts';
import { useGeometry } from './geometry.ts';
import { Loaded } from './Loaded.tsx';
import { Outdoors } from './Outdoors.tsx';

interface Props {
  campus: Campus & { rooms: readonly Room[] };
  state: Store<TourState>;
  motion: Motion;
  /** The view of a room, once its part of the download is there. */
  indoors: () => ComponentType<{ room: Room }> | undefined;
}

/** The whole scene of a campus: what is lit, the light, the sky, and the eye. */
export function TourScene({ campus, state, motion, indoors }: Props) {
  const now = useSyncExternalStore(state.subscribe, state.get);
  const room = campus.rooms.find(({ id }) => id === now.room);
  const Indoors = indoors();
  const quality = qualities[now.quality]!;
  const light = room ? indoorLight : outdoorLight[now.time];
  const material = useMemo(() => new ClayMaterial(), []);
  material.night.value = light.night;
  useEffect(() => () => material.dispose(), [material]);
  const reach = room ? Math.max(...room.size) * 0.75 : Math.hypot(...campus.ground.size) * 0.54;
  return (
    <>
      <Eye motion={motion} />
      <Lamps
        light={light}
        reach={reach}
        shadows={quality.shadows}
        changes={[now.room, now.photo, now.season, now.year, now.quality]}
      />
      {!room && <fog attach="fog" args={[light.horizon, reach * 1.5, reach * 6.5]} />}
      {!room && !now.photo && <Sky light={light} />}
      <Outdoors
        campus={campus}
        material={material}
        year={now.year}
        season={now.season}
        density={quality.trees}
        visible={!room && !now.photo}
      />
      {room && Indoors && !now.photo && <Indoors room={room} />}
      {now.photo && <Loaded id={now.photo.url} load={() => loadPanorama(now.photo!.url, now.photo!.faces)} />}
    </>
  );
}

/** Moves the camera before each frame, and asks for another while there is motion. */
function Eye({ motion }: { motion: Motion }) {
  useFrame(({ camera, size, invalidate }) => {
    const moving = motion.step(performance.now());
    const { at, yaw, pitch, fov } = motion.shown;
    const eye = camera as PerspectiveCamera;
    eye.position.set(...at);
    const [x, y, z] = lookVector({ yaw, pitch });
    eye.lookAt(at[0] + x, at[1] + y, at[2] + z);
    eye.fov = coveringFov(fov, size.width / size.height);
    eye.updateProjectionMatrix();
    if (moving) invalidate();
  });
  return null;
}

interface LampsProps {
  light: Light;
  /** Metres from the middle to where shadows end. */
  reach: number;
  /** Side of the shadow map. */
  shadows: number;
  /** Whatever changes the shadows besides the light. */
  changes: readonly unknown[];
}

function Lamps({ light, reach, shadows, changes }: LampsProps) {
  const sun = useRef<DirectionalLight>(null);
  const { gl, scene, invalidate } = useThree();
  const [x, y, z] = light.sun.from;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the changes are what the shadows hang on.
  useEffect(() => {
    scene.background = new Color(light.horizon);
    const one = sun.current;
    if (one) {
      Object.assign(one.shadow.camera, {
        left: -reach,
        right: reach,
        top: reach,
        bottom: -reach,
        near: 1,
        far: reach * 4,
      });
      one.shadow.camera.updateProjectionMatrix();
      one.shadow.map?.dispose();
      one.shadow.map = null;
    }
    // The first picture comes without shadows and so much sooner; they follow with the next.
    const frame = requestAnimationFrame(() => {
      gl.shadowMap.needsUpdate = true;
      // One frame draws the shadows, the next is one as all that follow.
      invalidate(2);
    });
    return () => cancelAnimationFrame(frame);
  }, [light, reach, shadows, ...changes]);
  return (
    <>
      <hemisphereLight args={[light.sky.colour, light.sky.bounce, light.sky.strength]} />
      <directionalLight
        ref={sun}
        color={light.sun.colour}
        intensity={light.sun.strength}
        position={[x * reach * 2, y * reach * 2, z * reach * 2]}
        castShadow
        shadow-mapSize={[shadows, shadows]}
        shadow-bias={-0.0004}
        shadow-normalBias={reach * 0.0016}
        shadow-radius={3}
      />
    </>
  );
}

function Sky({ light }: { light: Light }) {
  const geometry = useGeometry(() => toGeometry(skyDome(rgbOf(light.zenith), rgbOf(light.horizon))), [light]);
  const material = useMemo(() => new SkyMaterial(), []);
  useEffect(() => () => material.dispose(), [material]);
  return <mesh geometry={geometry} material={material} renderOrder={-1} frustumCulled={false} />;
}
