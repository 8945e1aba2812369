/** The colours of everything built in 3D: warm clay in late-afternoon light. Hex, sRGB. One place, so that a part names what a thing is, not how red it is. */
export const clay = {
  // Walls
  cream: '#ecdcc0',
  sand: '#e2c9a2',
  brick: '#cf9b78',
  mist: '#d3d6cc',
  timber: '#b98a5c',
  white: '#f6f1e6',
  plinth: '#c9b190',
  // Roofs
  roofGreen: '#3f7f5f',
  roofRed: '#cd5a32',
  roofDeep: '#a83b27',
  roofSlate: '#55666b',
  solar: '#22384a',
  // Openings
  glass: '#7d9084',
  glassDeep: '#4f6464',
  glassWarm: '#ffd694',
  frame: '#f2e8d4',
  door: '#8a5a38',
  // Ground
  grass: '#b8c583',
  grassDeep: '#9db56c',
  meadow: '#c9cf93',
  paving: '#e8d4b2',
  pavingDeep: '#d6bd95',
  road: '#cbb99b',
  asphalt: '#9d978c',
  kerb: '#efe3cb',
  stone: '#bfb199',
  stoneDeep: '#998c78',
  soil: '#a8875f',
  water: '#7fb0a4',
  waterDeep: '#5b978f',
  // Green things
  leaf: '#7f9b4a',
  leafDeep: '#3f6b3d',
  leafLight: '#a8bb62',
  leafPine: '#2f5d49',
  ginkgo: '#dfa436',
  maple: '#c8612f',
  blossom: '#eab8b4',
  bamboo: '#86a857',
  trunk: '#7d5a3a',
  // The two strands, and the project's own accents
  shu: '#0f6b58',
  shuLight: '#2f9478',
  yu: '#b8321f',
  yuLight: '#d9573f',
  gold: '#d39a2c',
  ink: '#22303c',
  // Metal, plastic, cloth
  steel: '#a9b2b4',
  steelDeep: '#6d787d',
  iron: '#454f56',
  rubber: '#33383b',
  copper: '#b5713f',
  enamel: '#eef0ea',
  machine: '#5f8f8a',
  machineDeep: '#3d6668',
  safety: '#e8b62c',
  linen: '#f3ead8',
  clothBlue: '#7fa3b8',
  clothRose: '#d99a90',
  wood: '#c99b66',
  woodDeep: '#9b6d43',
  screen: '#1d2b36',
  screenGlow: '#8fd0d8',
  lamp: '#ffe2a8',
  skin: '#e8bd95',
  flame: '#ff9a4a',
  // Far away
  hillNear: '#a9b791',
  hillFar: '#cdd0b3',
} as const;

export type Clay = keyof typeof clay;

/** Sky, sun and haze of each time of day; the scene's fog takes the horizon, so that the far hills melt into it. */
export const skies = {
  day: { zenith: '#bcd6dc', horizon: '#f3e9d3', sun: '#fff1d4', sky: '#e3ecea', bounce: '#d8c69c' },
  dusk: { zenith: '#c4d3cf', horizon: '#f8e6cc', sun: '#ffdcae', sky: '#f3e4d4', bounce: '#cdb98e' },
  night: { zenith: '#131f33', horizon: '#39455c', sun: '#8fa6cf', sky: '#4a5d80', bounce: '#39424a' },
} as const;

export type TimeOfDay = keyof typeof skies;
