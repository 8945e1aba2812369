import { useThree } from '@react-three/fiber';
import { type ReactNode, useEffect, useState } from 'react';
import type { Object3D } from 'three';

interface Props {
  /** What is loaded; the same key is the same thing. */
  id: string;
  load: () => Promise<Object3D>;
  /** Stands there until it has come, and when it cannot be had. */
  children?: ReactNode;
}

/** Something that comes from a file, in its place as soon as it is there. */
export function Loaded({ id, load, children }: Props) {
  const [object, setObject] = useState<Object3D>();
  const { gl, invalidate } = useThree();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key tells when another thing is to be loaded.
  useEffect(() => {
    let gone = false;
    setObject(undefined);
    load().then(
      (one) => {
        if (gone) return;
        setObject(one);
        gl.shadowMap.needsUpdate = true;
        invalidate(2);
      },
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [id]);
  return object ? <primitive object={object} dispose={null} /> : children;
}
