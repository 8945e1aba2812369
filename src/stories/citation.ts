/** What a citation is made of. Days as `2024-05-17`. */
export interface Cited {
  /** Who answers for the text; the site's name where no author is given. */
  author: string;
  title: string;
  /** The last change: what GB/T 7714 calls 更新或修改日期. */
  updated: string;
  /** Full address of the page. */
  url: string;
}

/**
 * A page as GB/T 7714—2015 cites an electronic resource (8.8): 责任者. 题名[EB/OL]. (更新日期)[引用日期]. 获取路径.
 * @param accessed the day the reader cites it; built pages know none, so a script puts it in
 */
export function citation({ author, title, updated, url }: Cited, accessed?: string): string {
  return `${author}. ${title}[EB/OL]. (${updated})${accessed ? `[${accessed}]` : ''}. ${url}.`;
}
