import { useFrame, useThree } from '@react-three/fiber';
import { type ComponentType, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { Color, type DirectionalLight, type Material, type PerspectiveCamera } from 'three';
import type { Store } from '../../base/store.ts';
import { coveringFov, lookVector } from '../../stage/camera.ts';
import { ClayMaterial } from '../../stage/clay-material.ts';
import { toGeometry } from '../../stage/geometry.ts';
import { indoorLight, type Light, outdoorLight } from '../../stage/light.ts';
import { rgbOf } from '../../stage/mesh.ts';
import { PlainClay } from '../../stage/plain-clay.ts';
import { qualities } from '../../stage/quality.ts';
import { SkyMaterial, skyDome } from '../../stage/sky.ts';
import type { Grounds } from '../campus-grounds.ts';
import type { Campus } from '../campus-model.ts';
import type { Motion } from '../motion.ts';
import type { TourState } from '../state.ts';
import type { Room } from '../tour.ts';
import { useGeometry } from './geometry.ts';
import { Outdoors } from './Outdoors.tsx';
import { Panorama } from './Panorama.tsx';
import { Warm } from './Warm.tsx';

interface Props {
  campus: Campus & { rooms: readonly Room[] };
  state: Store<TourState>;
  motion: Motion;
  /** The campus of today, where it was built ahead. */
  grounds: Grounds | undefined;
  /** The view of a room, once its part of the download is there. */
  indoors: () => ComponentType<{ room: Room; plain: Material | undefined }> | undefined;
}

/**
 * The whole scene of a campus: what is lit, the light, the sky, and the eye. It comes in three steps, so that something
 * stands on the screen soonest: land, houses and some trees in plain light; then the sky and all that stands about;
 * then, when the card has made itself ready, everything with its shadows.
 */
export function TourScene({ campus, state, motion, grounds, indoors }: Props) {
  const now = useSyncExternalStore(state.subscribe, state.get);
  const room = campus.rooms.find(({ id }) => id === now.room);
  const Indoors = indoors();
  const drawn = useDrawn();
  const quality = qualities[now.quality]!;
  const light = room ? indoorLight : outdoorLight[now.time];
  const { clay, plain } = useClay(light);
  const reach = room ? Math.max(...room.size) * 0.75 : Math.hypot(...campus.ground.size) * 0.54;
  const outside = !room && !now.photo;
  return (
    <>
      <Eye motion={motion} />
      <Lamps
        light={light}
        reach={reach}
        shadows={now.lit ? quality.shadows : 0}
        changes={[now.room, now.photo, now.season, now.year, now.quality, drawn > 1]}
      />
      {!room && <fog attach="fog" args={[light.horizon, reach * 1.5, reach * 6.5]} />}
      {drawn > 1 && outside && <Sky light={light} />}
      {(outside || now.lit) && (
        <Outdoors
          campus={campus}
          grounds={grounds}
          material={now.lit ? clay : plain}
          year={now.year}
          season={now.season}
          density={quality.trees}
          furnished={drawn > 1}
          visible={outside}
        />
      )}
      {room && Indoors && !now.photo && <Indoors room={room} plain={now.lit ? undefined : plain} />}
      {now.photo && <Panorama photo={now.photo} motion={motion} />}
      {drawn > 0 && <Warm material={clay} onReady={() => state.set({ lit: true })} />}
    </>
  );
}

/** How many frames have been drawn since the scene was mounted: none, one, or more. */
function useDrawn(): number {
  const [drawn, setDrawn] = useState(0);
  useFrame(({ invalidate }) => {
    if (drawn > 1) return;
    setDrawn(drawn + 1);
    invalidate(2);
  });
  return drawn;
}

/** The clay of the scene, and the plain one it begins with, in a light. */
function useClay(light: Light): { clay: ClayMaterial; plain: PlainClay } {
  const [clay, plain] = useMemo(() => [new ClayMaterial(), new PlainClay()] as const, []);
  clay.night.value = light.night;
  plain.light(light);
  useEffect(
    () => () => {
      clay.dispose();
      plain.dispose();
    },
    [clay, plain],
  );
  return { clay, plain };
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
  /** Side of the shadow map; 0 before there are any. */
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
    if (shadows === 0) return;
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
        shadow-mapSize={[Math.max(1, shadows), Math.max(1, shadows)]}
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
