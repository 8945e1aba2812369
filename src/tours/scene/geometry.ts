import { type DependencyList, useEffect, useMemo } from 'react';
import type { BufferGeometry } from 'three';

/** A geometry made once for its inputs, and given back to the graphics card when they change or nobody shows it any more. */
export function useGeometry(make: () => BufferGeometry, inputs: DependencyList): BufferGeometry {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what the geometry is made from.
  const geometry = useMemo(make, inputs);
  useEffect(() => () => geometry.dispose(), [geometry]);
  return geometry;
}
