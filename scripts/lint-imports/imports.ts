import { posix } from 'node:path';
import ts from 'typescript';
import { lineAt, type Source, visit } from './source.ts';

export interface Import {
  from: string;
  /** Path from the root for a relative import, else the package's name as written. */
  to: string;
  relative: boolean;
  /** True where nothing is left of it at run time. */
  typeOnly: boolean;
  /** True for `import()`, which loads later. */
  dynamic: boolean;
  line: number;
}

/** Every import, re-export and `import()` of a file. */
export function importsOf(source: Source): Import[] {
  const imports: Import[] = [];
  for (const file of source.code) {
    visit(file, (node) => {
      const found = specifier(node);
      if (!found) return;
      const relative = found.text.startsWith('.');
      const to = relative ? posix.join(posix.dirname(source.path), found.text.replace(/\?.*$/, '')) : found.text;
      const { typeOnly, dynamic } = found;
      imports.push({
        from: source.path,
        to,
        relative,
        typeOnly,
        dynamic,
        line: lineAt(source.text, node.getStart(file)),
      });
    });
  }
  return imports;
}

function specifier(node: ts.Node): { text: string; typeOnly: boolean; dynamic: boolean } | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const clause = node.importClause;
    const named = clause?.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : [];
    const allTypes = !clause?.name && named.length > 0 && named.every((element) => element.isTypeOnly);
    const typeOnly = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || allTypes;
    return { text: node.moduleSpecifier.text, typeOnly, dynamic: false };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    return { text: node.moduleSpecifier.text, typeOnly: node.isTypeOnly, dynamic: false };
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined;
  const [argument] = node.arguments;
  return argument && ts.isStringLiteral(argument) ? { text: argument.text, typeOnly: false, dynamic: true } : undefined;
}

/** One complaint for each cycle of imports that remain at run time. */
export function cycles(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to, typeOnly, dynamic, relative } of imports)
    if (relative && !typeOnly && !dynamic) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[][] = [];
  const walk = (file: string, path: string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}
