import { type Entry, faultIn } from '../base/entry.ts';
import type { Fault } from '../base/faults.ts';
import { referenceFaults, type Targets } from '../base/reference-faults.ts';
import type { SiteData } from './schema.ts';

const duties = {
  host: '主办单位',
  operator: '承办单位',
  siteCode: '网站标识码',
  icp: 'ICP备案号',
  police: '公安备案号',
} as const;

/**
 * Faults of `content/site.yaml`.
 * @param production whether the site goes to the public, where the footer's duties must be complete
 */
export function siteFaults(site: Entry<SiteData>, known: { weeks: Targets }, production: boolean): Fault[] {
  const { edition, securityExpires, updated } = site.data;
  const faults = referenceFaults({ ...site, data: {} }, 'edition', edition, known.weeks);
  if (securityExpires <= updated)
    faults.push(
      faultIn(
        site,
        'dateOrder',
        'securityExpires',
        `${securityExpires}，不晚于 updated 的 ${updated}`,
        '一年以内的将来日期',
      ),
    );
  if (!production) return faults;
  const empty = (Object.keys(duties) as (keyof typeof duties)[]).filter((duty) => !site.data.duties[duty].trim());
  return [
    ...faults,
    ...empty.map((duty) => faultIn(site, 'duty', `duties.${duty}`, '（空）', `按本网站的实际情况填写${duties[duty]}`)),
  ];
}
