import { equipment as machines } from '../../src/stage/parts/equipment.ts';
import { outdoors } from '../../src/stage/parts/outdoors.ts';
import {
  buildingKinds,
  equipment,
  props,
  roofs,
  roomStyles,
  shapes,
  trees,
  walls,
} from '../../src/tours/kind-schema.ts';
import type { Building, Room, Tour } from '../../src/tours/tour.ts';
import { campusOf, INDOORS, MIDDLE, roomOf, seen, type Size, stopOf, viewOf } from './part-campus.ts';

/** Tables of words an editor picks from; each word has a picture of what it puts on the campus. */
export const partTables = { buildingKinds, shapes, roofs, walls, trees, props, roomStyles, equipment };
export type PartTable = keyof typeof partTables;

/** A part alone on a campus of its own, which is drawn as any other. */
export interface PartPicture {
  /** Name of its file, without ending. */
  name: string;
  tour: Tour;
}

export const partName = (table: PartTable, value: string): string => `${table}-${value}`;

/** Every word's picture, in the order of the tables. */
export const partPictures = (): PartPicture[] =>
  (Object.keys(partTables) as PartTable[]).flatMap((table) =>
    Object.entries(partTables[table]).map(([word, value]) => {
      const name = partName(table, value);
      return { name, tour: scenes[table](word as never, campusOf(name)) };
    }),
  );

type Kinds<T> = keyof T & string;

const scenes: { [T in PartTable]: (word: Kinds<(typeof partTables)[T]>, campus: Tour) => Tour } = {
  buildingKinds: (kind, campus) =>
    kind === '校门'
      ? withHouse(campus, { kind, size: [26, 6], floors: 1 })
      : withHouse(campus, { kind, roof: typicalRoofs[kind] ?? '绿瓦' }),
  shapes: (shape, campus) => withHouse(campus, { shape, size: [34, 26], floors: 2 }, -38),
  roofs: (roof, campus) => withHouse(campus, { roof, size: [22, 12], floors: 2 }, -26),
  walls: (wall, campus) => withHouse(campus, { walls: wall, size: [22, 12], floors: 2 }),
  trees: (species, campus) => withProps(campus, [{ kind: '树', at: MIDDLE, species }], TREE),
  props: propScene,
  roomStyles: (style, campus) =>
    withRoom(
      campus,
      { style, size: [9, 7], windows: ['北'] },
      { at: [7.8, 0.9], look: 318, tilt: -6, eye: 2, zoom: 1 },
    ),
  equipment: equipmentScene,
};

const [EAST, NORTH] = MIDDLE;

const typicalRoofs: Partial<Record<Building['kind'], Building['roof']>> = {
  实训楼: '锯齿',
  宿舍: '红瓦',
  食堂: '赭瓦',
  体育馆: '拱顶',
};

function withHouse(campus: Tour, given: Partial<Building>, tilt = -16): Tour {
  const house: Building = {
    id: 'house',
    kind: '教学楼',
    name: '',
    at: MIDDLE,
    face: '南',
    size: [30, 14],
    shape: '矩形',
    floors: 3,
    roof: '绿瓦',
    walls: '米白',
    ...given,
  };
  const [width, depth] = house.size;
  return seen({ ...campus, buildings: [house] }, MIDDLE, [width, house.floors * 3.6 + 5, depth], { tilt });
}

const withProps = (campus: Tour, things: Tour['props'], size: Size): Tour =>
  seen({ ...campus, props: things }, MIDDLE, size);

/** Room for the largest tree; the small ones stay small beside it. */
const TREE: Size = [7, 8, 7];

/** What lies over a line or an area, or needs a slope or water, gets it; everything else just stands there. */
function propScene(kind: Kinds<typeof props>, campus: Tour): Tour {
  const { ground } = campus;
  const line = (half: number): [number, number][] => [
    [EAST, NORTH - half],
    [EAST, NORTH + half],
  ];
  const across = (half: number): [number, number][] => [
    [EAST - half, NORTH],
    [EAST + half, NORTH],
  ];
  const slope = { ground: { ...ground, terraces: [{ area: areaOf(120, 60, [0, 34]), height: 3 }] } };
  const water = (width: number) => ({ ground: { ...ground, river: { line: across(EAST), width, height: 0 } } });
  switch (kind) {
    case '树':
      return withProps(campus, [{ kind, at: MIDDLE, species: '香樟' }], TREE);
    case '台阶':
      return withProps({ ...campus, ...slope }, [{ kind, line: line(4), width: 6 }], [9, 4, 12]);
    case '坡道':
      return withProps(
        { ...campus, ...slope },
        [
          {
            kind,
            line: [
              [EAST, NORTH - 16],
              [EAST, NORTH + 4],
            ],
            width: 5,
          },
        ],
        [9, 4, 24],
      );
    case '桥':
      return withProps({ ...campus, ...water(14) }, [{ kind, line: line(10), width: 6 }], [10, 3, 22]);
    case '游船':
      return withProps({ ...campus, ...water(16) }, [{ kind, at: MIDDLE, face: '东' }], [6.5, 2, 2.3]);
    case '护栏':
      return withProps(campus, [{ kind, line: across(3), every: 2, face: '南' }], [7, 1.2, 1]);
    case '单轨':
      return withProps(campus, [{ kind, line: across(70), height: 8 }], [34, 13, 4]);
    default: {
      const part = outdoors[props[kind]]!;
      const [width, , depth] = part.size;
      const place = part.flat || kind === '大棚' ? { area: areaOf(width, depth) } : { at: MIDDLE };
      return withProps(campus, [{ kind, ...place }], part.size);
    }
  }
}

const areaOf = (width: number, depth: number, [east, north] = [0, 0]): [number, number, number, number] => [
  EAST + east! - width / 2,
  NORTH + north! - depth / 2,
  width,
  depth,
];

function equipmentScene(kind: Kinds<typeof equipment>, campus: Tour): Tour {
  const { size, overhead } = machines[equipment[kind]]!;
  const { distance } = viewOf(size, INDOORS, -18);
  const side = Math.max(9, 2 * distance + 2);
  const height = Math.min(14, Math.max(4, size[1] / 2 + distance * 0.4 + 2));
  const middle: [number, number] = [side / 2, side / 2];
  const thing: Room['things'][number] = { kind, at: middle, ...(kind === '无人机' ? { height: 1.2 } : {}) };
  const room = roomOf({ size: [side, side], height, style: overhead ? '车间' : '教室', windows: [], things: [thing] });
  const lifted: Size = kind === '无人机' ? [size[0], size[1] + 2.4, size[2]] : size;
  return seen({ ...campus, rooms: [room] }, middle, lifted, { room: room.id, tilt: -18 });
}

function withRoom(campus: Tour, given: Partial<Room>, view: Partial<Tour['stops'][number]>): Tour {
  const room = roomOf(given);
  return { ...campus, rooms: [room], stops: [stopOf({ room: room.id, ...view })] };
}
