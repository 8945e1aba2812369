import { faultAt } from '../../src/base/entry.ts';
import type { Fault } from '../../src/base/faults.ts';
import type { Source } from './source.ts';

/** Two fields that nothing keeps apart, within braces: `kind: 校门，name: 南校门`. */
const TWO =
  /([A-Za-z]\w*)([:：]\s*)([^\s,"[\]{}][^,"[\]{}]*?|"[^"]*"|\[[^\]]*\])(\s*[，、；;]\s*|(?<=[。！？])|\s+)([A-Za-z]\w*)([:：])(\s*)(\[[^\]]*\]|"[^"]*"|[^,，、；;[\]{}]*)/g;
/** The same between the items of a list, where the next begins with a bracket: `[entry， { to: square }]`. */
const ITEMS = /([^\s,，[\]{}]+|[\]}])\s*([，、；])\s*([[{])/;
/** Where braces begin that YAML takes for such. */
const BRACE = /(?<=^\s*|[-:,，]\s+|\[)\{/;

/**
 * Commas of Chinese typing, and commas left out, between the fields of one pair of braces.
 * @param known the fields there are, where a word before a colon must be one of them
 */
export function commasInBraces(source: Source, known?: ReadonlySet<string>): Fault[] {
  return source.yaml.split(/\r?\n/).flatMap((text, i) => {
    const brace = text.search(BRACE);
    const wrong =
      brace < 0 ? undefined : (betweenFields(text.slice(brace), known) ?? (known ? undefined : betweenItems(text)));
    return wrong ? [faultAt(source.path, source.yamlLine + i, 'yamlSyntax', ...wrong)] : [];
  });
}

const chinese = (mark: string): string => `${mark === '，' ? '逗号' : '标点'}“${mark}”是中文的，改成半角逗号加空格“, ”`;

function betweenFields(text: string, known?: ReadonlySet<string>): [found: string, instead: string] | undefined {
  for (const match of text.matchAll(TWO)) {
    const [found = '', name = '', , value = '', comma = '', next = '', colon, space = '', end = ''] = match;
    const mark = comma.trim();
    if (known && !(known.has(name) && known.has(next))) continue;
    // `look: 北 by: x` lacks a comma; an address or a colon of Chinese typing in a sentence does not.
    if (!mark && (colon === '：' || !/^[\s"[{]/.test(space + end))) continue;
    const instead = `${name}: ${value}, ${next}: ${end.trim()}`.trim();
    const why = mark ? chinese(mark) : `${value} 和 ${next} 中间少了一个逗号，补上半角逗号加空格“, ”`;
    return [found.trim(), `${instead}（${why}）`];
  }
  return undefined;
}

function betweenItems(text: string): [found: string, instead: string] | undefined {
  const [found, before, mark, after] = ITEMS.exec(text) ?? [];
  return found === undefined ? undefined : [found, `${before}, ${after}（${chinese(mark!)}）`];
}

/** Braces and brackets of Chinese typing, which YAML takes for letters. */
export function wideBraces(source: Source): Fault[] {
  return source.yaml.split(/\r?\n/).flatMap((text, i) => {
    if (!/^\s*(?:- )?(?:\w+: *)?[｛［]/.test(text)) return [];
    const instead = text.trim().replace(/[｛｝［］]/g, (mark) => mark.normalize('NFKC'));
    return [faultAt(source.path, source.yamlLine + i, 'yamlSyntax', text.trim(), `${instead}（括号用半角的）`)];
  });
}

/** Lines indented with the wide space of Chinese typing, which YAML takes for a letter. */
export function wideSpaces(source: Source): Fault[] {
  if (!source.yaml.includes('\u3000')) return [];
  return source.yaml.split(/\r?\n/).flatMap((text, i) => {
    const match = /^(\s*\u3000\s*)((?:- |[A-Za-z]\w*\s*[:：]).*)$/.exec(text);
    if (!match) return [];
    const wide = [...match[1]!].filter((space) => space === '\u3000').length;
    return [
      faultAt(
        source.path,
        source.yamlLine + i,
        'yamlSyntax',
        `缩进用了 ${wide} 个中文空格（全角），后面是“${match[2]!.trim()}”`,
        '用半角空格缩进，每级两个：切换到英文输入法再按空格',
      ),
    ];
  });
}
