import type { PlaceData } from './schema.ts';

export interface Place extends PlaceData {
  /** `泸州` for 泸州市, `阿坝州` for the prefecture, `石柱县` for the autonomous county: what people say. */
  shortName: string;
}

const PEOPLES = /(藏族羌族|藏族|彝族|土家族苗族|苗族土家族|土家族)/;

/** The name people use: without 市, 区, 县 where two characters remain, and without the peoples' names; a 新区 keeps its 区. */
export function shortName(name: string): string {
  if (PEOPLES.test(name)) return name.replace(PEOPLES, '').replace(/自治([州县])$/, '$1');
  if (/新区$/.test(name)) return name;
  const short = name.replace(/[省市区县]$/, '');
  return short.length >= 2 ? short : name;
}

/** True for a city, prefecture, district or county; false for a province itself. */
export const isDivision = (place: Pick<PlaceData, 'kind' | 'code'>): boolean =>
  place.kind !== '省' && place.kind !== '直辖市';

/** `重庆市永川区`: a district or county is named with its municipality, a city or prefecture stands alone. */
export const fullName = (place: Pick<PlaceData, 'name' | 'kind' | 'province'>): string =>
  ['区', '县', '自治县'].includes(place.kind) ? `${place.province}${place.name}` : place.name;

/** True when the place was valid on the last day of that year; the end date itself is the first day without it. */
export function isValidIn(place: Pick<PlaceData, 'validFrom' | 'validTo'>, year: number): boolean {
  const day = `${year}-12-31`;
  return (!place.validFrom || place.validFrom <= day) && (!place.validTo || place.validTo > day);
}

/** Address of a place's page; a place without a code has no page. */
export const placePath = (place: Pick<PlaceData, 'code'>): string | undefined =>
  place.code ? `/places/${place.code}/` : undefined;

/** The six-digit code of the province or municipality a code belongs to. */
export const provinceCodeOf = (code: string): string => `${code.slice(0, 2)}0000`;

/** 四川 before 重庆, the province before its divisions, places without a code last. */
export function byProvinceAndCode(
  a: Pick<PlaceData, 'province' | 'code'>,
  b: Pick<PlaceData, 'province' | 'code'>,
): number {
  const key = (place: Pick<PlaceData, 'province' | 'code'>) =>
    `${place.province === '四川省' ? 0 : 1}${place.code || '9'}`;
  return key(a) < key(b) ? -1 : 1;
}

/** What the site holds of a place. */
export interface PlaceCounts {
  schools: number;
  events: number;
  stories: number;
}

/** The divisions of a province as of a year, in the order of places.csv. */
export const divisionsIn = (places: readonly Place[], province: string, year: number): Place[] =>
  places.filter((place) => place.province === province && isDivision(place) && isValidIn(place, year));
