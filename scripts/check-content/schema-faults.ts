import type { z } from 'zod';
import type { Fault, FaultKind } from '../../src/base/faults.ts';
import { guideOf } from '../../src/base/faults.ts';
import { nearest } from '../../src/base/text.ts';
import { describe, fieldAt, fieldsOf } from '../guide/fields.ts';
import { fieldCalled } from './chinese-fields.ts';
import { shapeAdvice } from './shapes.ts';
import { codes, show, suggestDate, types } from './schema-texts.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
/** A fault that does not know its place yet. */
export type SchemaFault = Omit<Fault, 'file' | 'line'> & { path: Path };
/** With the field that a wrong name stands for. */
type Found = SchemaFault & { meant?: string | undefined };

/** What a schema refused, in an editor's words. */
export function schemaFaults(schema: z.ZodObject, data: unknown, issues: readonly Issue[]): SchemaFault[] {
  const faults = issues.flatMap((issue) => translate(schema, data, issue, issue.path));
  // A field written by another name is one fault, not also a missing field.
  const meant = new Set(faults.flatMap(({ path, meant }) => (meant ? [[...path.slice(0, -1), meant].join('.')] : [])));
  return faults
    .filter(
      ({ kind, field, found }) =>
        !(/^(missingField|emptySources|missingAlt)$/.test(kind) && found !== '（空）' && meant.has(field!)),
    )
    .map(({ meant: _, ...fault }) => fault);
}

function translate(schema: z.ZodObject, data: unknown, issue: Issue, path: Path): Found[] {
  const value = valueAt(data, path);
  const field = fieldAt(schema, path);
  const make = (kind: FaultKind, found: string, instead: string, at: Path = path): Found => ({
    kind,
    path: at,
    field: at.map(String).join('.'),
    found,
    instead,
    guide: guideOf(kind),
  });
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(schema, path, key));
  if (issue.code === 'invalid_union') {
    const branch = bestBranch(issue, value);
    if (branch) return branch.flatMap((inner) => translate(schema, data, inner, [...path, ...inner.path]));
  }
  const name = path.findLast((step) => typeof step === 'string');
  if (value === undefined || value === null) {
    if (name === 'alt') return [make('missingAlt', '没有写 alt', (codes[issue.message] ?? codes.missingAlt!).instead)];
    if (name === 'sources') return [make('emptySources', '没有写 sources', codes.emptySources!.instead)];
    return [
      make(
        'missingField',
        value === null ? '（空）' : '没有这一行',
        explained(`${String(name)}: …`, field?.description) + withFields(field?.schema),
      ),
    ];
  }
  const code = codes[issue.message] ?? (value instanceof Date ? codes.date : undefined);
  const wanted = issue.code === 'invalid_type' ? issue.expected : undefined;
  if (code)
    return [make(code.kind, show(value, wanted), (code.kind === 'wrongDate' && suggestDate(value)) || code.instead)];
  if (wanted === 'string' && /^(number|boolean)$/.test(typeof value))
    return [make('wrongValue', show(value, wanted), `加上英文双引号："${value}"`)];
  const shape = shapeAdvice(wanted, value, path);
  if (shape) return [make('wrongValue', show(value), shape)];
  const instead = advice(issue, value, field?.schema);
  return [
    make('wrongValue', show(value), issue.code === 'invalid_union' ? instead : explained(instead, field?.description)),
  ];
}

function unknownField(schema: z.ZodObject, path: Path, key: string): Found {
  const parent = path.length === 0 ? schema : fieldAt(schema, path)?.schema;
  const known = parent ? [...fieldsOf(parent).keys()] : [];
  const colon = /^([A-Za-z]\w*)(：|:)\s*(.*)$/.exec(key.trim());
  if (colon?.[1] && known.includes(colon[1])) return joinedKey(path, key, colon[1], colon[2] === '：', colon[3] ?? '');
  const word = key.trim();
  const near = fieldCalled(word, known) ?? nearest(word, known);
  return {
    meant: near,
    kind: 'unknownField',
    path: [...path, key],
    field: [...path, key].map(String).join('.'),
    found: key,
    instead:
      near === word
        ? `${near}（去掉前面的全角空格）`
        : near
          ? `最接近的是：${near}`
          : `可以写的字段：${known.join('、')}`,
    guide: guideOf('unknownField'),
  };
}

/** `{ kind：树 }`, `{ kind:树 }`: YAML takes field and value for one long name. */
function joinedKey(path: Path, key: string, name: string, fullWidth: boolean, value: string): Found {
  const kind = fullWidth ? 'fullWidthColon' : 'yamlSyntax';
  return {
    meant: name,
    kind,
    path: [...path, key],
    field: [...path, key].map(String).join('.'),
    found: key,
    instead: `${name}: ${value}`.trim() + (fullWidth ? '（半角冒号，后面一个空格）' : '（冒号后面空一格）'),
    guide: guideOf(kind),
  };
}

/** The fields that a missing group of fields must have. */
function withFields(schema: z.core.$ZodType | undefined): string {
  if (schema?._zod.def.type !== 'object') return '';
  const must = [...fieldsOf(schema)].filter(([, inner]) => describe(inner).required).map(([name]) => name);
  return must.length > 0 ? `；下级要写：${must.join('、')}` : '';
}

/** Of several shapes the one the editor meant: it knows all the fields that are there. */
function bestBranch(issue: Extract<Issue, { code: 'invalid_union' }>, value: unknown): readonly Issue[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  // A shape that is no group of fields at all, as an id alone, was not meant.
  const groups = issue.errors.filter((branch) =>
    branch.every((inner) => inner.code !== 'invalid_type' || inner.path.length > 0),
  );
  if (groups.length === 1) return groups[0];
  return groups.find((branch) => branch.every((inner) => inner.code !== 'unrecognized_keys'));
}

function advice(issue: Issue, value: unknown, schema: z.core.$ZodType | undefined): string {
  if (issue.code === 'invalid_type') return types[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value')
    return oneOf(issue.values.map(String), value, schema && describe(schema).description);
  if (issue.code === 'invalid_union')
    return oneOf((issue as { options?: unknown[] }).options?.map(String) ?? [], value);
  if (issue.code === 'too_small') return `${count(issue.origin, '至少', Number(issue.minimum))}${now(value)}`;
  if (issue.code === 'too_big') return `${count(issue.origin, '至多', Number(issue.maximum))}${now(value)}`;
  return (schema && describe(schema).description) || '合乎说明的值';
}

function count(origin: string, bound: string, n: number): string {
  if (origin === 'string') return `${bound} ${n} 个字`;
  return origin === 'array' ? `${bound} ${n} 项` : `${bound === '至少' ? '不小于' : '不大于'} ${n}`;
}

const now = (value: unknown): string => (typeof value === 'string' ? `（现在 ${value.length} 个）` : '');

/** The choices; a list too long to read, or told by the field's own sentence, is left out where one word is meant. */
function oneOf(values: readonly string[], value: unknown, description = ''): string {
  if (values.length === 1) return values[0]!;
  const near = nearest(String(value), values);
  const all = values.join('、');
  if (near && (values.length > 20 || description.includes(all))) return `最接近的是：${near}`;
  return `${all} 之一${near ? `；最接近的是：${near}` : ''}`;
}

/** Advice with the schema's own sentence on the field. */
const explained = (instead: string, description?: string): string =>
  description && !instead.includes(description) ? `${instead}（${description}）` : instead;

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    data,
  );
}
