import { type DependencyList, useEffect, useMemo } from 'react';
import type { BufferGeometry } from 'three';

/** Geometries made once for their inputs, and given back to the graphics card when those change or nobody shows them any more. */
export function useGeometries(make: () => BufferGeometry[], inputs: DependencyList): BufferGeometry[] {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what the geometries are made from.
  const geometries = useMemo(make, inputs);
  useEffect(
    () => () => {
      for (const geometry of geometries) geometry.dispose();
    },
    [geometries],
  );
  return geometries;
}

/** One such geometry. */
export const useGeometry = (make: () => BufferGeometry, inputs: DependencyList): BufferGeometry =>
  useGeometries(() => [make()], inputs)[0]!;
