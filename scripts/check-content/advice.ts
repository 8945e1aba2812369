import type { z } from 'zod';
import { nearest } from '../../src/base/text.ts';
import { describe } from '../guide/fields.ts';
import { directionGuess } from './guesses.ts';
import { types } from './schema-texts.ts';

type Issue = z.core.$ZodIssue;

/** What to write instead of a value that a schema refused. */
export function advice(issue: Issue, value: unknown, schema: z.core.$ZodType | undefined): string {
  if (issue.code === 'invalid_type') return types[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value')
    return oneOf(issue.values.map(String), value, schema && describe(schema).description);
  if (issue.code === 'invalid_union')
    return oneOf((issue as { options?: unknown[] }).options?.map(String) ?? [], value);
  if (issue.code === 'too_small') return `${count(issue.origin, '至少', Number(issue.minimum))}${now(value)}`;
  if (issue.code === 'too_big') return `${count(issue.origin, '至多', Number(issue.maximum))}${now(value)}`;
  return (schema && describe(schema).description) || '合乎说明的值';
}

/** Advice with the schema's own sentence on the field, unless that only lists the same words again. */
export function explained(instead: string, description?: string): string {
  if (!description) return instead;
  const words = description.slice(description.indexOf('：') + 1);
  return instead.includes(words) ? instead : `${instead}（${description}）`;
}

function count(origin: string, bound: string, n: number): string {
  if (origin === 'string') return `${bound} ${n} 个字`;
  return origin === 'array' ? `${bound} ${n} 项` : `${bound === '至少' ? '不小于' : '不大于'} ${n}`;
}

const now = (value: unknown): string => (typeof value === 'string' ? `（现在 ${value.length} 个）` : '');

/** The choices; a list too long to read, or told by the field's own sentence, is left out where one word is meant. */
function oneOf(values: readonly string[], value: unknown, description = ''): string {
  if (values.length === 1) return values[0]!;
  const direction = values.find((one) => one === directionGuess(String(value)));
  const near = direction ?? nearest(String(value), values);
  const all = values.join('、');
  if (near && (values.length > 20 || description.includes(all))) return `最接近的是：${near}`;
  return `${all} 之一${near ? `；最接近的是：${near}` : ''}`;
}
