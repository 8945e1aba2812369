import { useLayoutEffect, useMemo, useRef } from 'react';
import {
  type BufferGeometry,
  Color,
  type InstancedMesh,
  type Material,
  Matrix4,
  type Object3D,
  Quaternion,
  Vector3,
} from 'three';
import { toGeometry } from '../../stage/geometry.ts';
import { type Mesh, MeshBuilder, type Point3 } from '../../stage/mesh.ts';
import { loadModel } from '../../stage/model.ts';
import { type Season, type Species, tree } from '../../stage/parts/trees.ts';
import { buildGrounds, type Grounds } from '../campus-grounds.ts';
import { buildStandIn, buildThings, type Campus, onGround } from '../campus-model.ts';
import type { Tree } from '../campus-trees.ts';
import { toScene, turnOf } from '../compass.ts';
import { useGeometries, useGeometry } from './geometry.ts';
import { Loaded } from './Loaded.tsx';

interface Props {
  campus: Campus;
  /** The campus of today, where it was built ahead. */
  grounds: Grounds | undefined;
  material: Material;
  year: number | undefined;
  season: Season;
  /** Share of the trees that stand, 0–1. */
  density: number;
  /** Whether what stands about is there yet: people, lamps. */
  furnished: boolean;
  /** False while one is in a room: kept, but not drawn. */
  visible: boolean;
}

/** A campus under the open sky. Each species of tree is one mesh drawn many times. */
export function Outdoors({ campus, grounds, material, year, season, density, furnished, visible }: Props) {
  const { works, trees } = useMemo(
    () => (year === undefined && grounds ? grounds : buildGrounds(campus, year)),
    [campus, grounds, year],
  );
  const groves = useMemo(() => grovesOf(trees, density), [trees, density]);
  return (
    <group visible={visible}>
      <Solid meshes={works} material={material} />
      {furnished && <Things campus={campus} year={year} material={material} />}
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

function Solid({ meshes, material }: { meshes: readonly Mesh[]; material: Material }) {
  const geometries = useGeometries(() => meshes.map(toGeometry), [meshes]);
  return geometries.map((geometry) => <Single key={geometry.uuid} geometry={geometry} material={material} />);
}

/** One instance, as the trees are many: so that houses and trees share one shader, and none waits for a second to be compiled. */
function Single({ geometry, material }: { geometry: BufferGeometry; material: Material }) {
  const mesh = useRef<InstancedMesh>(null);
  useLayoutEffect(() => {
    mesh.current?.setMatrixAt(0, new Matrix4());
    mesh.current?.setColorAt(0, new Color(1, 1, 1));
  }, []);
  return <instancedMesh ref={mesh} args={[geometry, undefined, 1]} material={material} castShadow receiveShadow />;
}

function Things({ campus, year, material }: Pick<Props, 'campus' | 'year' | 'material'>) {
  const meshes = useMemo(() => buildThings(campus, year), [campus, year]);
  return <Solid meshes={meshes} material={material} />;
}

interface SchoolModelProps {
  campus: Campus;
  i: number;
  model: string;
  material: Material;
}

/** A building from the school's own model. */
function SchoolModel({ campus, i, model, material }: SchoolModelProps) {
  const { at, face, size } = campus.buildings[i]!;
  const standIn = useGeometry(() => toGeometry(buildStandIn(campus, i)), [campus, i]);
  return (
    <Loaded id={model} load={() => placed(model, size, onGround(campus, at), turnOf(face))}>
      <Single geometry={standIn} material={material} />
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
  material: Material;
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
