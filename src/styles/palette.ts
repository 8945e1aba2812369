/** The raw colours for what is drawn outside a stylesheet: art, icons, social cards. Equal to the light tokens of tokens.css. */
export const palette = {
  white: '#FFFFFF',
  paper: '#FBF8F2',
  paper2: '#F3ECDF',
  ink: '#16202B',
  ink2: '#3A4754',
  ink3: '#5B6875',
  line: '#E3D9C8',
  shu: '#0F6B58',
  shuTint: '#DCEFE8',
  yu: '#B8321F',
  yuTint: '#FBE2DB',
  gold: '#B87A12',
  goldTint: '#FAEFD6',
  night: '#10161D',
} as const;
