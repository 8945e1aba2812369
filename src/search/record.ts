/** One thing a visitor can find: what every room offers for the title list that carries engines without wasm. */
export interface SearchRecord {
  title: string;
  /** Other names it is known by: former names, short names. */
  aliases?: string[] | undefined;
  /** Address from the site's root, without the base. */
  path: string;
  /** Name of the room, as the filter shows it. */
  room: string;
  years?: number[] | undefined;
  places?: string[] | undefined;
  sample?: boolean | undefined;
}
