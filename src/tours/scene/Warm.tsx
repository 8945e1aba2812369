import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import type { Material } from 'three';
import { toGeometry } from '../../stage/geometry.ts';
import { MeshBuilder } from '../../stage/mesh.ts';
import { useGeometry } from './geometry.ts';

interface Props {
  material: Material;
  /** Called once the shaders of the scene can be used without waiting. */
  onReady: () => void;
}

/** Has the card compile what the scene will be drawn with, while it is drawn more plainly. Draws nothing itself. */
export function Warm({ material, onReady }: Props) {
  const { gl, scene, camera } = useThree();
  const geometry = useGeometry(() => toGeometry(new MeshBuilder().finish()), []);
  const args = useMemo(() => [geometry, material, 1] as const, [geometry, material]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is mounted.
  useEffect(() => {
    let gone = false;
    void gl.compileAsync(scene, camera).then(() => !gone && onReady());
    return () => {
      gone = true;
    };
  }, []);
  return (
    <group visible={false}>
      <mesh geometry={geometry} material={material} receiveShadow />
      <instancedMesh args={[...args]} receiveShadow />
    </group>
  );
}
