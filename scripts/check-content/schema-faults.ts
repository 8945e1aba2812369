import type { z } from 'zod';
import { type FaultKind, guideOf } from '../../src/base/faults.ts';
import { describe, fieldAt, fieldsOf } from '../guide/fields.ts';
import { advice, explained } from './advice.ts';
import { directionGuess, numberGuess } from './guesses.ts';
import { codes, show, suggestDate } from './schema-texts.ts';
import { shapeAdvice } from './shapes.ts';
import { type Found, type SchemaFault, unknownFields } from './unknown-fields.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What a schema refused, in an editor's words. */
export function schemaFaults(schema: z.ZodObject, data: unknown, issues: readonly Issue[]): SchemaFault[] {
  const faults = issues.flatMap((issue) => translate(schema, data, issue, issue.path));
  // A field written by another name is one fault, not also a missing field; a value cut off in its middle not also short.
  const meant = new Set(faults.flatMap(({ path, meant, whole }) => (meant && !whole ? [beside(path, meant)] : [])));
  const whole = new Set(faults.flatMap(({ field, whole }) => (whole ? [field!] : [])));
  return faults
    .filter(
      ({ kind, field, found, whole: told }) =>
        (told || !whole.has(field!)) &&
        !(/^(missingField|emptySources|missingAlt)$/.test(kind) && found !== '（空）' && meant.has(field!)),
    )
    .map(({ meant: _, whole: __, ...fault }) => fault);
}

/** The dotted field of a name beside the last step of a path. */
const beside = (path: Path, name: string): string => [...path.slice(0, -1), name].map(String).join('.');

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
  if (issue.code === 'unrecognized_keys') return unknownFields(schema, value, path, issue.keys);
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
  const guess = typeof value === 'string' ? guessed(issue, value) : undefined;
  if (guess) return [make('wrongValue', show(value), guess)];
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

/** A number or a direction that an editor wrote in words of their own. */
function guessed(issue: Issue, value: string): string | undefined {
  if (issue.message === 'heading') {
    const direction = directionGuess(value);
    if (typeof direction === 'number') return `${direction}（只写数字，不加单位和引号）`;
    return direction && `${direction}（${codes.heading!.instead}）`;
  }
  const number =
    issue.code === 'invalid_type' && /^(number|int)$/.test(issue.expected) ? numberGuess(value) : undefined;
  return number === undefined ? undefined : `${number}（只写数字，不加单位和引号）`;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    data,
  );
}
