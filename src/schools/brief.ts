/** What compare and saved fetch of one school: `/schools/<标识码>.json`. The build writes it, the browser reads it. */

/** What schools are compared by, in the order of the table. */
export const comparedBy = [
  'place',
  'level',
  'ownership',
  'shuanggao',
  'groups',
  'majors',
  'former',
  'department',
  'listed',
  'website',
  'id',
  'sources',
] as const;
export type ComparedBy = (typeof comparedBy)[number];

export interface BriefFact {
  /** Absent where it is not known. */
  value?: string | undefined;
  /** Where it is from and of which year, or what to know about it. */
  note?: string | undefined;
}

export interface SchoolBrief {
  id: string;
  name: string;
  /** From the site's root. */
  path: string;
  province: string;
  /** Every place, as `泸州市、内江市`. */
  places: string;
  level: string;
  ownership: string;
  website?: string | undefined;
  sample?: true | undefined;
  facts: Record<ComparedBy, BriefFact>;
}
