import { describe, expect, test } from 'vitest';
import { lint, readSources } from '../../scripts/lint-imports.ts';
import { readSource } from '../../scripts/lint-imports/source.ts';

/** What is said of a few small files: `path:line [rule] message`. */
const complaints = (files: Record<string, string>) =>
  lint(Object.entries(files).map(([path, text]) => readSource(path, text))).map(
    ({ path, line, rule, message }) => `${path}:${line} [${rule}] ${message}`,
  );
const only = (path: string, text: string) => complaints({ [path]: text });

describe('floors and rooms', () => {
  test.each([
    ['src/events/event.ts', '../schools/school.ts'],
    ['src/events/event.ts', '../base/dates.ts'],
    ['src/pages/index.astro', '../site/Layout.astro'],
    ['src/pages/index.astro', './_home/Hero.astro'],
    ['src/site/Layout.astro', '../weeks/week.ts'],
    ['src/stories/art.ts', '../styles/palette.ts'],
  ])('%s may import %s', (path, target) =>
    expect(
      only(path, path.endsWith('.astro') ? `---\nimport x from '${target}';\n---\n` : `import x from '${target}';`),
    ).toEqual([]),
  );

  test.each([
    [
      'src/schools/school.ts',
      '../events/event.ts',
      'schools 不能引入右边的 events：在 src/pages/ 里组合，用插槽放进来',
    ],
    [
      'src/base/dates.ts',
      '../events/event.ts',
      'base 不能引入 events：只能向下引用（pages → site → 房间 → ui、words、stage → base），在上一层组合',
    ],
    [
      'src/ui/button.ts',
      '../words/words.ts',
      'ui 不能引入 words：只能向下引用（pages → site → 房间 → ui、words、stage → base），在上一层组合',
    ],
    [
      'src/events/event.ts',
      '../site/card.ts',
      'events 不能引入 site：只能向下引用（pages → site → 房间 → ui、words、stage → base），在上一层组合',
    ],
    ['src/events/event.ts', '../../scripts/guide.ts', '引入了 scripts/guide.ts：src 只引用 src 里的文件，工具不进网站'],
    ['src/attic/x.ts', '../base/text.ts', 'src/base/text.ts：不在房屋图上的文件夹；见 README 的房屋图'],
    ['src/pages/a.ts', './b.ts', '引入了网页 src/pages/b.ts：共用的部分放进房间，或同处的 _ 文件夹'],
  ])('%s may not import %s', (path, target, message) =>
    expect(only(path, `import type { X } from '${target}';`)).toEqual([`${path}:1 [方向] ${message}`]),
  );

  test('an import in the script of a view counts, on its own line', () =>
    expect(only('src/schools/List.astro', '<p></p>\n<script>\nimport "../weeks/week.ts";\n</script>')).toEqual([
      'src/schools/List.astro:3 [方向] schools 不能引入右边的 weeks：在 src/pages/ 里组合，用插槽放进来',
    ]));

  test('cycles count, cycles of types do not', () => {
    const b = 'export const b = 1;';
    expect(
      complaints({
        'src/base/a.ts': "import { b } from './b.ts';",
        'src/base/b.ts': `import { a } from './a.ts';\n${b}`,
      }),
    ).toEqual(['src/base/a.ts:1 [循环] src/base/a.ts → src/base/b.ts → src/base/a.ts：把共用的部分移到下面一层']);
    expect(
      complaints({
        'src/base/a.ts': "import { b } from './b.ts';",
        'src/base/b.ts': `import type { A } from './a.ts';\n${b}`,
      }),
    ).toEqual([]);
  });
});

describe('doors and names', () => {
  test.each([
    [
      'src/events/scene.ts',
      "import { Mesh } from 'three';",
      '[门] 引入了 three：三维只在 src/stage、src/tours、src/hall 里',
    ],
    ['src/ui/picture.ts', "import sharp from 'sharp';", '[门] 引入了 sharp：图片由 scripts/ 里的工具处理'],
    [
      'src/events/event.ts',
      "import { getCollection } from 'astro:content';",
      '[门] 引入了 astro:content：内容只从各房间的 collection.ts 取；只要类型就写 import type',
    ],
    ['src/base/utils.ts', 'export const x = 1;', '[名字] 名字没有说明里面是什么：用它管的那件事命名'],
    ['src/events/index.ts', 'export const x = 1;', '[名字] 不要 index 文件：用它管的那件事命名，引用时写到文件'],
    ['src/events/all.ts', "export { a } from './a.ts';", '[名字] 只转手不做事的文件：直接引用原来的文件'],
  ])('%s: %s', (path, text, message) => expect(only(path, text)).toEqual([`${path}:1 ${message}`]));

  test.each([
    ['src/tours/scene.ts', "import { Mesh } from 'three';"],
    ['src/events/collection.ts', "import { getCollection } from 'astro:content';"],
    ['src/base/context.ts', "import type { SchemaContext } from 'astro:content';"],
    ['scripts/picture.ts', "import sharp from 'sharp';"],
  ])('%s may: %s', (path, text) => expect(only(path, text)).toEqual([]));
});

describe('looks', () => {
  const TOKENS = '颜色只写在 src/styles/（tokens.css、palette.ts），别处用 var(--color-…)';
  test.each([
    ['<style>\n.a { color: #fff; }\n</style>', `2 [颜色] #fff：${TOKENS}`],
    ['<style>\n.a { background: rgba(0, 0, 0, 0.5); }\n</style>', `2 [颜色] rgba(：${TOKENS}`],
    ['<path fill="#0f6b58" />', `1 [颜色] #0f6b58：${TOKENS}`],
    [
      '<style>\n.a { margin-left: 1rem; }\n</style>',
      '2 [方向] margin-left:：用逻辑方向：margin-inline-start、inset-inline-end、text-align: start',
    ],
    [
      '<style>\n.a { text-align: left; }\n</style>',
      '2 [方向] text-align: left：用逻辑方向：margin-inline-start、inset-inline-end、text-align: start',
    ],
    ['<style>\n@layer a { }\n</style>', '2 [旧浏览器] @layer：最旧的浏览器不认识；换一种写法'],
    ['<p style="x"></p>', '1 [内联] style=：安全策略不许 style=；写进 <style>，用 class'],
    ['<p onclick="x()"></p>', '1 [内联] onclick=：安全策略不许内联事件；写进 <script>，用 addEventListener'],
    ['<Scene client:only="react" />', '1 [岛] client:only：不用 client:*；在 <script> 里点按后再 import()'],
    ['<script is:inline></script>', '1 [内联] is:inline：只有 src/site/Head.astro 的开机脚本可以；别处写普通 <script>'],
  ])('%s', (text, message) => expect(only('src/ui/A.astro', text)).toEqual([`src/ui/A.astro:${message}`]));

  test('tokens, comments, anchors and identifiers are no colours', () => {
    expect(
      only(
        'src/ui/A.astro',
        '<a href="#main">x</a>\n<style>\n/* #fff, left: */ .a { color: var(--color-ink); padding-inline: 1rem; }\n</style>',
      ),
    ).toEqual([]);
    expect(only('src/styles/tokens.css', ':root { --color-paper: #fbf8f2; }')).toEqual([]);
  });
});

describe('words', () => {
  const PLACE = '给访客看的字写进 src/words/zh-CN/，用 t(…)；给编辑看的写进 schema.ts 或 faults.ts';
  test('a string in a view or in code belongs to the words', () => {
    expect(only('src/ui/A.astro', '---\nconst a = "更多";\n---\n<p>\n查看</p>')).toEqual([
      `src/ui/A.astro:2 [文字] “更多”：${PLACE}`,
      `src/ui/A.astro:5 [文字] “查看</p>”：${PLACE}`,
    ]);
  });
  test('those that nothing says any more go', () => {
    const words = "export const a = {\n  'a.said': '甲',\n  'a.made.one': '乙',\n  'a.old': '丙',\n};";
    const view = `---\nconst kind = 'one';\n---\n<p title={t('a.said')}>{t(\`a.made.\${kind}\`)}</p>`;
    expect(complaints({ 'src/words/zh-CN/a.ts': words, 'src/ui/A.astro': view })).toEqual([
      'src/words/zh-CN/a.ts:4 [文字] a.old：没有页面再用这一条，删掉',
    ]);
  });
  test('what explains a word goes and stays with it', () => {
    const words = "export const a = {\n  'a.id': '编号',\n  'a.id.note': '不改',\n  'a.old.note': '丙',\n};";
    const code = "export const id = field('a.id');";
    expect(complaints({ 'src/words/zh-CN/a.ts': words, 'src/events/export.ts': code })).toEqual([
      'src/words/zh-CN/a.ts:4 [文字] a.old.note：没有页面再用这一条，删掉',
    ]);
  });
  test('comments, patterns, and the values of a schema do not', () => {
    const schema = "export const modes = ['线下', '线上'];";
    const code = "// 说明\nexport const online = (mode: string) => mode === '线上' || /线/.test(mode);";
    expect(complaints({ 'src/events/schema.ts': schema, 'src/events/event.ts': code })).toEqual([]);
    const table = "export const shapes = { 矩形: 'rectangle' };";
    const drawing = "export const isPlain = (shape: string) => shape === '矩形';";
    expect(complaints({ 'src/tours/kind-schema.ts': table, 'src/tours/plan.ts': drawing })).toEqual([]);
    expect(only('src/ui/A.astro', '---\n/** 说明 */\n---\n<!-- 说明 -->\n{/* 说明 */}')).toEqual([]);
  });
});

test('sizes: a file at most 250 lines, a route 60, a test 300', () => {
  const lines = (n: number) => 'export {};\n'.repeat(n);
  const small = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`src/base/s${i}.ts`, 'export {};']));
  const files = {
    ...small,
    'src/base/a.ts': lines(251),
    'src/pages/a.astro': '<p></p>\n'.repeat(61),
    'src/pages/_home/A.astro': '<p></p>\n'.repeat(61),
    'tests/a.ts': lines(301),
  };
  expect(complaints(files).map((text) => text.split(' ')[0])).toEqual([
    'src/base/a.ts:250',
    'src/pages/a.astro:60',
    'tests/a.ts:300',
  ]);
});

test('the sources of this house are found', async () => {
  const paths = (await readSources(process.cwd())).map(({ path }) => path);
  expect(paths).toContain('src/base/dates.ts');
  expect(paths).toContain('tests/unit/lint.test.ts');
});
