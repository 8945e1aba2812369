import type { z } from 'zod';
import { describe, fieldsOf, limitsOf } from './fields.ts';

interface Row {
  name: string;
  must: '必填' | '可不写' | '看情况';
  text: string;
}

/** The fields of a schema as a Markdown table, nested ones dotted, each with the schema's own sentence. */
export function fieldTable(schema: z.core.$ZodType, without: readonly string[] = []): string {
  const rows = rowsOf(schema, '').filter((row) => !without.includes(row.name));
  const lines = rows.map(({ name, must, text }) => `| \`${name}\` | ${must} | ${text.replaceAll('|', '\\|')} |`);
  return ['| 字段 | 要不要写 | 说明 |', '| --- | --- | --- |', ...lines].join('\n');
}

function rowsOf(schema: z.core.$ZodType, prefix: string): Row[] {
  const members = membersOf(schema);
  return [...fieldsOf(schema)].flatMap(([key, inner]) => {
    const name = `${prefix}${key}`;
    const field = describe(inner);
    const always = members.every((member) => member.has(key));
    const must = field.required ? (always ? '必填' : '看情况') : '可不写';
    return [{ name, must, text: sentence(field, inner, markOf(key, members)) }, ...rowsOf(inner, `${name}.`)];
  });
}

/** The sentences of a field by which members tell themselves apart, `type: picture` or `type: video`, together. */
function markOf(key: string, members: ReturnType<typeof membersOf>): string | undefined {
  const fields = members.flatMap((member) => member.get(key) ?? []).map(describe);
  const isMark = fields.length > 1 && fields.every(({ schema }) => schema._zod.def.type === 'literal');
  return isMark ? fields.map((field) => field.description).join('；') : undefined;
}

/** The shapes a value may take: several where a schema offers a choice. */
function membersOf(schema: z.core.$ZodType): Map<string, z.core.$ZodType>[] {
  const def = describe(schema).schema._zod.def as z.core.$ZodTypes['_zod']['def'];
  if (def.type === 'array') return membersOf(def.element);
  return def.type === 'union' ? def.options.map(fieldsOf) : [fieldsOf(schema)];
}

function sentence(field: ReturnType<typeof describe>, inner: z.core.$ZodType, description = field.description): string {
  const choices = choicesOf(inner);
  // A list too long for a cell has a table of its own in the guide.
  const told = choices.length > 20 || choices.every((choice) => field.description?.includes(choice));
  const parts = [description, limitsOf(inner), !told ? `可以写：${choices.join('、')}` : undefined];
  if (typeof field.fallback === 'string' && field.fallback) parts.push(`不写就是“${field.fallback}”`);
  if (typeof field.fallback === 'number') parts.push(`不写就是 ${field.fallback}`);
  return parts.filter(Boolean).join('。') || '编号，小写字母、数字和短横';
}

function choicesOf(schema: z.core.$ZodType): string[] {
  const def = describe(schema).schema._zod.def as z.core.$ZodTypes['_zod']['def'];
  if (def.type === 'array') return choicesOf(def.element);
  return def.type === 'enum' ? Object.values(def.entries).map(String) : [];
}
