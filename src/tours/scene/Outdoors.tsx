import { useLayoutEffect, useMemo, useRef } from 'react';
import { Color, type InstancedMesh, Matrix4, type Object3D, Quaternion, Vector3 } from 'three';
import type { ClayMaterial } from '../../stage/clay-material.ts';
import { toGeometry } from '../../stage/geometry.ts';
import { MeshBuilder, type Point3 } from '../../stage/mesh.ts';
import { loadModel } from '../../stage/model.ts';
import { type Season, type Species, tree } from '../../stage/parts/trees.ts';
import { buildCampus, buildStandIn, type Campus, onGround } from '../campus-model.ts';
import { plantTrees, type Tree } from '../campus-trees.ts';
import { toScene, turnOf } from '../compass.ts';
import { useGeometry } from './geometry.ts';
import { Loaded } from './Loaded.tsx';

interface Props {
  campus: Campus;
  material: ClayMaterial;
  year: number | undefined;
  season: Season;
  /** Share of the trees that stand, 0–1. */
  density: number;
  /** False while one is in a room: kept, but not drawn. */
  visible: boolean;
}

/** A campus under the open sky: one mesh, and one mesh drawn many times for each species of tree. */
export function Outdoors({ campus, material, year, season, density, visible }: Props) {
  const geometry = useGeometry(() => toGeometry(buildCampus(campus, year)), [campus, year]);
  const groves = useMemo(() => grovesOf(plantTrees(campus, year), density), [campus, year, density]);
  return (
    <group visible={visible}>
      <mesh geometry={geometry} material={material} castShadow receiveShadow />
      {campus.buildings.map((one, i) =>
        one.model && (one.since ?? 0) <= (year ?? Number.POSITIVE_INFINITY) ? (
          <SchoolModel key={one.id} campus={campus} i={i} model={one.model} material={material} />
        ) : null,
      )}
      {groves.map((grove) => (
        <Grove key={grove.key} grove={grove} season={season} material={material} size={campus.ground.size} />
      ))}
    </group>
  );
}

interface SchoolModelProps {
  campus: Campus;
  i: number;
  model: string;
  material: ClayMaterial;
}

/** A building from the school's own model. */
function SchoolModel({ campus, i, model, material }: SchoolModelProps) {
  const { at, face, size } = campus.buildings[i]!;
  const standIn = useGeometry(() => toGeometry(buildStandIn(campus, i)), [campus, i]);
  return (
    <Loaded id={model} load={() => placed(model, size, onGround(campus, at), turnOf(face))}>
      <mesh geometry={standIn} material={material} castShadow receiveShadow />
    </Loaded>
  );
}

async function placed(model: string, size: readonly [number, number], at: Point3, turn: number): Promise<Object3D> {
  const object = await loadModel(model, size);
  object.position.set(...at);
  object.rotation.y = turn;
  return object;
}

interface GroveOf {
  key: string;
  species: Species;
  detail: 0 | 1;
  trees: Tree[];
}

/** Trees by species, those far out with fewer faces. */
function grovesOf(trees: readonly Tree[], density: number): GroveOf[] {
  const groves = new Map<string, GroveOf>();
  trees.forEach((one, i) => {
    // Which trees go first is spread evenly and always the same.
    if (((i * 61) % 100) / 100 >= density) return;
    const detail = one.far ? 0 : 1;
    const key = `${one.species}-${detail}`;
    const grove = groves.get(key) ?? { key, species: one.species, detail, trees: [] };
    grove.trees.push(one);
    groves.set(key, grove);
  });
  return [...groves.values()];
}

const UP = new Vector3(0, 1, 0);

interface GroveProps {
  grove: GroveOf;
  season: Season;
  material: ClayMaterial;
  size: readonly [number, number];
}

function Grove({ grove: { species, detail, trees }, season, material, size }: GroveProps) {
  const geometry = useGeometry(() => {
    const b = new MeshBuilder();
    tree(b, species, season, detail);
    return toGeometry(b.finish());
  }, [species, season, detail]);
  const mesh = useRef<InstancedMesh>(null);
  useLayoutEffect(() => {
    const instances = mesh.current;
    if (!instances) return;
    const [matrix, tint] = [new Matrix4(), new Color()];
    trees.forEach(({ at, height, turn, scale }, i) => {
      const [x, z] = toScene(at, size);
      const quaternion = new Quaternion().setFromAxisAngle(UP, turn);
      instances.setMatrixAt(i, matrix.compose(new Vector3(x, height, z), quaternion, new Vector3().setScalar(scale)));
      // Every crown a little lighter or darker than its neighbour.
      instances.setColorAt(i, tint.setScalar(0.9 + ((i * 37) % 20) / 100));
    });
    instances.instanceMatrix.needsUpdate = true;
    return () => void instances.dispose();
  }, [trees, size]);
  return (
    <instancedMesh
      ref={mesh}
      key={trees.length}
      args={[undefined, undefined, trees.length]}
      geometry={geometry}
      material={material}
      castShadow={detail === 1}
      receiveShadow
      frustumCulled={false}
    />
  );
}
