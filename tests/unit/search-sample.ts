import { openSearch } from '../../src/search/search.ts';
import { openCatalogue } from '../../src/search/catalogue.ts';
import { pack } from '../../src/search/pack.ts';
import type { FacetValue, SearchRecord } from '../../src/search/record.ts';
import type { Lexicon } from '../../src/search/schema.ts';

/** A small site: two provinces, five schools, a few things that happened. */
const school = (
  title: string,
  id: string,
  place: string,
  level: string,
  ownership: string,
  more: Partial<SearchRecord> = {},
): SearchRecord => ({
  title,
  path: `/schools/${id}/`,
  room: 'schools',
  places: [place],
  level,
  ownership,
  ...more,
});

export const records: SearchRecord[] = [
  { title: '泸州市', aliases: ['泸州'], path: '/places/510500/', room: 'places', places: ['510500'] },
  { title: '永川区', aliases: ['永川'], path: '/places/500118/', room: 'places', places: ['500118'] },
  { title: '护理类', aliases: ['护理'], path: '/majors/hu-li-lei/', room: 'majors', majors: ['hu-li-lei'] },
  school('泸州职业技术学院', 'lz', '510500', '高职专科', '公办'),
  school('重庆电子科技职业大学', 'cd', '500118', '职业本科', '公办', {
    aliases: ['重庆电子工程职业学院'],
    has: ['shuanggao'],
  }),
  school('重庆护理职业学院', 'ch', '500118', '高职专科', '民办'),
  school('四川工程职业技术大学', 'sg', '510000', '职业本科', '公办', { keywords: ['数控技术'], has: ['shuanggao'] }),
  {
    title: '首届“川渝杯”职业院校技能大赛',
    aliases: ['首届川渝杯'],
    path: '/events/cup/',
    room: 'events',
    years: [2021],
    places: ['510500'],
  },
  { title: '2024年启动仪式', path: '/events/launch/', room: 'events', years: [2024], places: ['510500'] },
  { title: '灶台前的第一课：先学会等油热', path: '/stories/wok/', room: 'stories', years: [2023], sample: true },
];

export const values: FacetValue[] = [
  ...['schools', 'majors', 'places', 'events', 'stories'].map((value) => ({
    kind: 'room' as const,
    value,
    label: value,
  })),
  { kind: 'place', value: '510000', label: '四川', say: ['四川'] },
  { kind: 'place', value: '510500', label: '泸州', parent: '510000', say: ['泸州', '泸州市'] },
  { kind: 'place', value: '500118', label: '永川', say: ['永川', '永川区'] },
  { kind: 'major', value: 'hu-li-lei', label: '护理类', say: ['护理'] },
  ...['高职专科', '职业本科'].map((value) => ({ kind: 'level' as const, value, label: value })),
  ...['公办', '民办'].map((value) => ({ kind: 'ownership' as const, value, label: value })),
  { kind: 'has', value: 'shuanggao', label: '双高' },
  ...['real', 'sample'].map((value) => ({ kind: 'sample' as const, value, label: value })),
];

export const lexicon: Lexicon = {
  names: [{ say: ['重电'], means: '/schools/cd/' }],
  same: [['技能大赛', '技能比赛']],
  facets: [
    { facet: 'room', value: 'schools', say: ['学校', '大学', '学院'] },
    { facet: 'level', value: '高职专科', say: ['高职', '大专'] },
    { facet: 'ownership', value: '公办', say: ['公办', '公立'] },
    { facet: 'ownership', value: '民办', say: ['民办'] },
    { facet: 'has', value: 'shuanggao', say: ['双高'] },
  ],
  majors: [{ say: ['护士'], majors: ['hu-li-lei'] }],
  words: ['产教融合', '启动仪式', '川渝杯'],
  ask: ['有哪些', '的', '在哪里', '学', '我想'],
  properNouns: ['大学', '学院'],
  schoolEndings: [
    { ending: '职业技术大学', short: ['职大'] },
    { ending: '职业技术学院', short: ['职业学院', '职院'] },
    { ending: '职业学院', short: ['职院'] },
  ],
  placeLetters: [
    { place: '泸州', short: ['泸'] },
    { place: '重庆', short: ['重', '渝'] },
    { place: '四川', short: ['川'] },
  ],
};

export const catalogue = openCatalogue(
  pack({ records, values, lexicon, interests: [], schools: 'schools', sentences: 'stories' }),
);

export const search = openSearch(catalogue);

/** Paths that answer a query, best first, with a `~` where they are only suggested. */
export const paths = (q: string): string[] =>
  search.instant(q).found.map(({ record, suggested }) => (suggested ? '~' : '') + catalogue.entries[record]!.path);
