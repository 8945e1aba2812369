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

const ESCAPED: Record<string, string> = { '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}' };

/** A value inside braces of BibTeX: what would end it, or what TeX takes for its own, is escaped. */
const braced = (text: string): string =>
  `{${text.replace(/[\\{}]/g, (sign) => ESCAPED[sign] ?? sign).replace(/[#$%&_]/g, '\\$&')}}`;

/**
 * The same page for LaTeX and for reference managers, as an `@online` of biblatex (manual 2.1.1). Two braces keep the
 * author whole: an office is no first and last name.
 * @param key the story's id
 */
export function bibtex({ author, title, updated, url }: Cited, key: string, accessed?: string): string {
  const fields = [
    ['author', `{${braced(author)}}`],
    ['title', braced(title)],
    ['date', `{${updated}}`],
    ['url', `{${url}}`],
    ...(accessed ? [['urldate', `{${accessed}}`]] : []),
    ['langid', '{chinese}'],
  ];
  return `@online{${key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}`;
}
