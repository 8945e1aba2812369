import type { SiteData } from './schema.ts';

/** True until an office has put its name and its filing number in content/site.yaml: then no page may look official. */
export const isDemo = ({ duties }: Pick<SiteData, 'duties'>): boolean => !duties.host || !duties.icp;
