import { FrontSide, type Material } from 'three';
import { useEffect, useMemo } from 'react';
import { ClayMaterial } from '../../stage/clay-material.ts';
import { toGeometry } from '../../stage/geometry.ts';
import { MeshBuilder } from '../../stage/mesh.ts';
import { buildRoom } from '../room-model.ts';
import type { Room } from '../tour.ts';
import { useGeometry } from './geometry.ts';

interface Props {
  room: Room;
  /** Worn instead of the clay while its shader is not ready. */
  plain: Material | undefined;
}

/** A training room: one mesh about the origin. */
export function Indoors({ room, plain }: Props) {
  const geometry = useGeometry(() => {
    const b = new MeshBuilder();
    buildRoom(b, room);
    return toGeometry(b.finish());
  }, [room]);
  const material = useMemo(() => {
    const clay = new ClayMaterial();
    clay.night.value = 0.5;
    // Walls look inwards: so the sun passes through them from behind and throws the furniture's shadows only.
    clay.shadowSide = FrontSide;
    return clay;
  }, []);
  useEffect(() => () => material.dispose(), [material]);
  return <mesh geometry={geometry} material={plain ?? material} castShadow receiveShadow />;
}
