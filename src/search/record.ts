/** What records can be narrowed by. Values are ids; what they are called stands in the facet's own list. */
export type FacetKind = 'room' | 'year' | 'place' | 'topic' | 'major' | 'level' | 'ownership' | 'has' | 'sample';

/** Id of the room of schools: names are shortened, sentences ask for them. */
export const SCHOOLS = 'schools';
/** Id of the room of pages that lead to others, and say a little of everything. */
export const SIGNPOSTS = 'about';

/** One thing a visitor can find. Every room offers its own; `search` knows none of the rooms. */
export interface SearchRecord {
  title: string;
  /** Other names it is known by: former names, short names. As good as the title. */
  aliases?: readonly string[] | undefined;
  /** Words it is about that are no names: a theme, a role, the room a stop stands in. */
  keywords?: readonly string[] | undefined;
  /** Address from the site's root, without the base; may end in `#part` for a thing without a page of its own. */
  path: string;
  /** Id of the room. */
  room: string;
  /** Its own year first, then those it has to do with. */
  years?: readonly number[] | undefined;
  /** Codes of places; their province is added by `pack`. */
  places?: readonly string[] | undefined;
  topic?: string | undefined;
  /** Slugs of majors; their category is added by `pack`. */
  majors?: readonly string[] | undefined;
  level?: string | undefined;
  ownership?: string | undefined;
  /** What else it has: `shuanggao`, `tour`, `open`. */
  has?: readonly string[] | undefined;
  sample?: boolean | undefined;
}

/** One value of a facet: how it is shown, what it is under, and everything people call it. */
export interface FacetValue {
  kind: FacetKind;
  value: string;
  label: string;
  /** The value it belongs to: the province of a place, the category of a major. */
  parent?: string | undefined;
  /** Words that mean it in a query, besides its label. */
  say?: readonly string[] | undefined;
}
