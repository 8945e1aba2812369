/** What things are made of: a colour in daylight and, for lamps and lit windows, the glow they give at dusk. */

export interface Material {
  readonly colour: string;
  /** Light given off in the dark picture, in the same units as sunlight. */
  readonly glow?: number;
  readonly glowColour?: string;
}

const lamp = '#FFB84D';

const table = {
  cream: { colour: '#F1E4CA' },
  creamDeep: { colour: '#E6D2AE' },
  stone: { colour: '#DCCBAA' },
  frame: { colour: '#FBF4E4' },
  glass: { colour: '#5F7368' },
  glassDeep: { colour: '#48605C' },
  glassLit: { colour: '#6B7C6C', glow: 1.15, glowColour: lamp },
  roofGreen: { colour: '#2E7D55' },
  roofGreenDeep: { colour: '#256B49' },
  roofTerracotta: { colour: '#DB5E33' },
  roofTerracottaDeep: { colour: '#C04C26' },
  roofVermilion: { colour: '#BE3522' },
  roofVermilionDeep: { colour: '#A12A1A' },
  roofTeal: { colour: '#3F6C70' },
  roofGrey: { colour: '#8C9288' },
  soffit: { colour: '#9A6B45' },
  panel: { colour: '#1D3A4F' },
  panelLine: { colour: '#C9D2CC' },
  door: { colour: '#6E3A22', glow: 0.5, glowColour: lamp },
  trunk: { colour: '#6F5236' },
  leaf1: { colour: '#2F6B3F' },
  leaf2: { colour: '#4A8444' },
  leaf3: { colour: '#6C9A45' },
  leaf4: { colour: '#8FB04E' },
  leaf5: { colour: '#25573C' },
  gold1: { colour: '#D99A2B' },
  gold2: { colour: '#E8B33F' },
  gold3: { colour: '#CF7F2A' },
  hedge: { colour: '#5B8A45' },
  shu: { colour: '#0F7A62', glow: 0.1 },
  yu: { colour: '#C9331F', glow: 0.13 },
  gold: { colour: '#D9982A' },
  ink: { colour: '#24384E' },
  white: { colour: '#F6F1E6' },
  skin: { colour: '#E7B98F' },
  pole: { colour: '#5C6468' },
  bulb: { colour: '#FFF3D2', glow: 3.2, glowColour: lamp },
  slope1: { colour: '#9CA877' },
  slope2: { colour: '#8C9E78' },
  slope3: { colour: '#ADB084' },
  terrace1: { colour: '#C3BE5C' },
  terrace2: { colour: '#A3B453' },
  terrace3: { colour: '#DDBB55' },
  terraceRim: { colour: '#8B8F4C' },
  water: { colour: '#5FA696' },
  film: { colour: '#D8E6DA', glow: 0.25, glowColour: '#E6F2B8' },
  meadow: { colour: '#C6C98A' },
  meadowDeep: { colour: '#B4BE78' },
  lawn: { colour: '#A6BF6B' },
  lawnDeep: { colour: '#98B562' },
  field: { colour: '#7FA955' },
  fieldDeep: { colour: '#73A04F' },
  path: { colour: '#EBDBBB' },
  paving: { colour: '#F0E2C6' },
  pavingLine: { colour: '#DBC7A0' },
  sand: { colour: '#DDCB9E' },
  track: { colour: '#CF5B37' },
  court: { colour: '#3F8471' },
  courtEdge: { colour: '#D0764A' },
  road: { colour: '#CFC3AC' },
} satisfies Record<string, Material>;

export type MaterialName = keyof typeof table;

/** The index of each material, as meshes store it. */
export const M = Object.fromEntries(Object.keys(table).map((name, i) => [name, i])) as Record<MaterialName, number>;
export const materials: readonly Material[] = Object.values(table);
