import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const dist = resolve(process.env.DIST_DIR ?? 'dist');
const files = (ending: string) =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending));
const text = (file: string) => readFileSync(join(dist, file), 'utf8');

const emit = (code: string, target: ts.ScriptTarget) =>
  ts.transpileModule(code, { compilerOptions: { target, module: ts.ModuleKind.ESNext, removeComments: true } }).outputText;

/** What came after Chromium 88 or Safari 14.1 (caniuse.com), as it would stand in minified code. */
const tooNewCalls =
  /\.at\(|\bstructuredClone\(|\bObject\.(?:hasOwn|groupBy)\b|\.(?:findLast|findLastIndex|toSorted|toReversed|toSpliced)\(|\bIntl\.Segmenter\b|\bPromise\.withResolvers\b|\bArray\.fromAsync\b/;
const tooNewRules = /@layer\b|@container\b|@scope\b|@property\b|:has\(|\bcolor-mix\(|\boklch\(|\boklab\(|\blight-dark\(|(?<=[{};])\s*&/;

describe('engines from Chromium 88 and Safari 14.1 on', () => {
  test('scripts hold no syntax younger than ES2021', () => {
    // What the compiler would have to lower is too young.
    const young = files('.js').filter((file) => emit(text(file), ts.ScriptTarget.ES2021) !== emit(text(file), ts.ScriptTarget.ESNext));
    expect(young).toEqual([]);
  });

  test('scripts call nothing those engines lack', () => {
    const calls = files('.js').flatMap((file) => {
      // Engines without `.at()` never load three (src/stage/capability.ts).
      const three = text(file).includes('WebGLRenderer');
      const found = tooNewCalls.exec(three ? text(file).replace(/\.at\(/g, '') : text(file));
      return found ? [`${file}: ${found[0]}`] : [];
    });
    expect(calls).toEqual([]);
  });

  test('stylesheets hold no rule those engines would drop whole', () => {
    const rules = files('.css').flatMap((file) => {
      const found = tooNewRules.exec(text(file));
      return found ? [`${file}: ${text(file).slice(Math.max(0, found.index - 40), found.index + 20)}`] : [];
    });
    expect(rules).toEqual([]);
  });
});
