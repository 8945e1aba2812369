import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useState } from 'react';
import type { Mesh } from 'three';
import { disposePanorama, loadPanorama, loadTile } from '../../stage/panorama.ts';
import type { Motion } from '../motion.ts';
import { tilesSeen } from '../photo-tiles.ts';
import type { Photo } from '../state.ts';
import { Loaded } from './Loaded.tsx';

/** An all-round photo; where it is finer than one texture, the tiles one looks at come as soon as the look rests. */
export function Panorama({ photo, motion }: { photo: Photo; motion: Motion }) {
  return (
    <>
      <Loaded id={photo.url} load={() => loadPanorama(photo.url, photo.faces)} />
      {photo.tiles && <Tiles key={photo.url} photo={photo} tiles={photo.tiles} motion={motion} />}
    </>
  );
}

interface TilesProps {
  photo: Photo;
  tiles: NonNullable<Photo['tiles']>;
  motion: Motion;
}

function Tiles({ photo: { faces }, tiles, motion }: TilesProps) {
  const held = useMemo(() => new Map<number, Mesh>(), []);
  const [asked, setAsked] = useState<readonly number[]>([]);
  const [, setCome] = useState(0);
  const { invalidate } = useThree();
  useFrame(({ size }) => {
    if (motion.moving) return;
    const { yaw, pitch, fov } = motion.shown;
    const seen = tilesSeen(tiles, faces, { yaw, pitch }, (fov / 2) * Math.hypot(1, size.width / size.height));
    if (seen.join() !== asked.join()) setAsked(seen);
  });
  useEffect(() => {
    let gone = false;
    for (const [i, tile] of held)
      if (!asked.includes(i)) {
        held.delete(i);
        disposePanorama(tile);
      }
    for (const i of asked)
      if (!held.has(i))
        loadTile(tiles.urls[i]!, i, tiles, faces).then(
          (tile) => {
            if (gone || held.has(i)) return disposePanorama(tile);
            held.set(i, tile);
            setCome((n) => n + 1);
            invalidate(2);
          },
          () => {},
        );
    return () => {
      gone = true;
    };
  }, [asked, held, tiles, faces, invalidate]);
  useEffect(
    () => () => {
      for (const tile of held.values()) disposePanorama(tile);
      held.clear();
    },
    [held],
  );
  return [...held].map(([i, tile]) => <primitive key={i} object={tile} dispose={null} />);
}
