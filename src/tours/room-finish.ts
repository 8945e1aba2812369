import type { Clay } from '../styles/clay.ts';
import type { TourData } from './schema.ts';

/** What a style of room is made of. */
export interface Finish {
  floor: readonly [main: Clay, other: Clay];
  laid: 'boards' | 'tiles' | 'checks' | 'slabs' | 'cast';
  /** Yellow lines along the walls, where machines and people part. */
  aisle?: boolean;
  wall: Clay;
  /** The lower part of the wall, and its height in metres. */
  dado: readonly [Clay, number];
  /** The band under the ceiling. */
  band: Clay;
  ceiling: Clay;
  /** What carries or divides the ceiling. */
  over: 'beams' | 'girders' | 'panels' | 'glass';
  /** Beams, girders, posts, glazing bars. */
  frame: Clay;
  lamps: 'tubes' | 'lanterns' | 'squares';
  /** Window bars: a plain cross, or the lattice of a tea house. */
  lattice?: boolean;
  /** What people wear here, where it is not their own. */
  coat?: Clay;
  /** The eastern part in the yellow light of a lithography bay. */
  bay?: boolean;
}

export const finishes: Record<TourData['rooms'][number]['style'], Finish> = {
  车间: {
    floor: ['mist', 'steel'],
    laid: 'cast',
    aisle: true,
    wall: 'cream',
    dado: ['machine', 1.2],
    band: 'machineDeep',
    ceiling: 'cream',
    over: 'girders',
    frame: 'machineDeep',
    lamps: 'tubes',
  },
  教室: {
    floor: ['wood', 'timber'],
    laid: 'boards',
    wall: 'cream',
    dado: ['sand', 0.9],
    band: 'shuLight',
    ceiling: 'white',
    over: 'panels',
    frame: 'frame',
    lamps: 'tubes',
  },
  诊室: {
    floor: ['enamel', 'clothBlue'],
    laid: 'tiles',
    wall: 'white',
    dado: ['clothBlue', 1],
    band: 'clothBlue',
    ceiling: 'white',
    over: 'panels',
    frame: 'mist',
    lamps: 'squares',
  },
  厨房: {
    floor: ['paving', 'brick'],
    laid: 'checks',
    wall: 'white',
    dado: ['steel', 1.4],
    band: 'yuLight',
    ceiling: 'white',
    over: 'panels',
    frame: 'mist',
    lamps: 'tubes',
    coat: 'white',
  },
  展厅: {
    floor: ['timber', 'woodDeep'],
    laid: 'boards',
    wall: 'linen',
    dado: ['roofDeep', 0.25],
    band: 'roofDeep',
    ceiling: 'cream',
    over: 'beams',
    frame: 'woodDeep',
    lamps: 'tubes',
  },
  温室: {
    floor: ['paving', 'pavingDeep'],
    laid: 'slabs',
    wall: 'enamel',
    dado: ['leafLight', 0.6],
    band: 'roofGreen',
    ceiling: 'enamel',
    over: 'glass',
    frame: 'white',
    lamps: 'tubes',
  },
  茶室: {
    floor: ['timber', 'wood'],
    laid: 'boards',
    wall: 'linen',
    dado: ['bamboo', 0.8],
    band: 'woodDeep',
    ceiling: 'sand',
    over: 'beams',
    frame: 'woodDeep',
    lamps: 'lanterns',
    lattice: true,
  },
  洁净室: {
    floor: ['enamel', 'mist'],
    laid: 'tiles',
    wall: 'white',
    dado: ['mist', 0.3],
    band: 'clothBlue',
    ceiling: 'enamel',
    over: 'panels',
    frame: 'mist',
    lamps: 'squares',
    bay: true,
    coat: 'white',
  },
  作坊: {
    floor: ['stone', 'stoneDeep'],
    laid: 'slabs',
    wall: 'sand',
    dado: ['brick', 1.1],
    band: 'woodDeep',
    ceiling: 'timber',
    over: 'beams',
    frame: 'woodDeep',
    lamps: 'lanterns',
  },
};
