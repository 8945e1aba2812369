import ts from 'typescript';
import { type Complaint, lineAt, matches, type Source, visit } from './source.ts';

const TOKENS = '颜色只写在 src/styles/（tokens.css、palette.ts），别处用 var(--color-…)';
const COLOUR = /#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b(?![\w-])|\b(?:rgba?|hsla?|oklch|lab|lch|hwb)\(/gi;
const PHYSICAL =
  /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)|left|right)(?:-\w+)?\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g;
const LOGICAL = '用逻辑方向：margin-inline-start、inset-inline-end、text-align: start';

/** What the oldest browsers on the list drop or misread. */
const TOO_NEW = /@layer\b|@container\b|:has\(|\bcolor-mix\(|(?<![\w-])dialog(?=\s*[{.[:])/g;

/** Complaints about style rules. */
export function styleComplaints(source: Source): Complaint[] {
  const { path, css } = source;
  const named = /:\s*(?:white|black|red|green|blue|gr[ae]y|orange|yellow|gold)\s*[;}]/g;
  const colours = path.startsWith('src/styles/')
    ? []
    : [COLOUR, named].flatMap((pattern) => matches(source, css, pattern, '颜色', TOKENS));
  return [
    ...colours,
    ...matches(source, css, PHYSICAL, '方向', LOGICAL),
    ...matches(source, css, TOO_NEW, '旧浏览器', '最旧的浏览器不认识；换一种写法'),
  ];
}

/** Complaints about colours in code and markup. */
export function colourComplaints(source: Source): Complaint[] {
  if (source.path.startsWith('src/styles/') || !source.path.startsWith('src/')) return [];
  const inCode = source.code.flatMap((file) => {
    const found: Complaint[] = [];
    visit(file, (node) => {
      const text =
        ts.isStringLiteralLike(node) || ts.isNumericLiteral(node) || ts.isTemplateLiteralToken(node)
          ? node.getText(file)
          : '';
      const colour = COLOUR_IN_STRING.exec(text)?.[0] ?? /^0x[\da-f]{6}$/i.exec(text)?.[0];
      if (colour)
        found.push({
          path: source.path,
          line: lineAt(source.text, node.getStart(file)),
          rule: '颜色',
          message: `${colour}：${TOKENS}`,
        });
    });
    return found;
  });
  return [
    ...inCode,
    ...matches(source, source.markup, /(?<=["'`])#(?:[\da-f]{6}|[\da-f]{3})(?=["'`])/gi, '颜色', TOKENS),
  ];
}

const COLOUR_IN_STRING = /(?<![\w&/])#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3})\b(?![\w-])|\b(?:rgba?|hsla?|oklch)\(/i;

/** Complaints about markup that the content security policy or the build refuses. */
export function markupComplaints(source: Source): Complaint[] {
  const { path, markup } = source;
  return [
    ...matches(source, markup, /\sstyle\s*=/g, '内联', '安全策略不许 style=；写进 <style>，用 class'),
    ...matches(
      source,
      markup,
      /\son(?:click|change|input|submit|load|error|focus|blur|scroll|toggle|key\w+|mouse\w+|pointer\w+|touch\w+)\s*=/g,
      '内联',
      '安全策略不许内联事件；写进 <script>，用 addEventListener',
    ),
    ...matches(source, markup, /\sclient:\w+/g, '岛', '不用 client:*；在 <script> 里点按后再 import()'),
    ...(path === 'src/site/Head.astro'
      ? []
      : matches(
          source,
          markup,
          /\sis:inline\b/g,
          '内联',
          '只有 src/site/Head.astro 的开机脚本可以；别处写普通 <script>',
        )),
  ];
}
