import type { z } from 'zod';
import { type Fault, type FaultKind, guideOf } from '../../src/base/faults.ts';
import { nearest } from '../../src/base/text.ts';
import { fieldAt, fieldsOf } from '../guide/fields.ts';
import { fieldCalled } from './chinese-fields.ts';

type Path = readonly PropertyKey[];

/** A fault that does not know its place yet. */
export type SchemaFault = Omit<Fault, 'file' | 'line'> & { path: Path };
/** With the field that a wrong name stands for, whose own faults it explains. */
export type Found = SchemaFault & { meant?: string | undefined; whole?: boolean };

/** Fields that a group does not have: misspelt, joined with their value, or the rest of a sentence or a list. */
export function unknownFields(schema: z.ZodObject, group: unknown, path: Path, keys: readonly string[]): Found[] {
  const parent = path.length === 0 ? schema : fieldAt(schema, path)?.schema;
  const known = parent ? [...fieldsOf(parent).keys()] : [];
  const values = typeof group === 'object' && group !== null ? (group as Record<string, unknown>) : {};
  const cut = cutOff(values, keys, known);
  return [
    ...(cut ? [cutSentence(path, cut)] : []),
    ...keys.filter((key) => !cut?.rest.includes(key)).map((key) => unknownField(path, key, known)),
  ];
}

interface Cut {
  field: string;
  start: string;
  /** What YAML took for fields without a value. */
  rest: string[];
}

/** `{ text: 广场东边,是实训楼。 }`, `{ at: 100, 70 }`: within braces a comma ends the value. */
function cutOff(values: Record<string, unknown>, keys: readonly string[], known: readonly string[]): Cut | undefined {
  const isRest = (key: string) =>
    keys.includes(key) && values[key] === null && !/[：:]/.test(key) && !(/^\w+$/.test(key) && /^[A-Za-z]/.test(key));
  const names = Object.keys(values);
  // Keys that are whole numbers come first, wherever they were written.
  const numbers = names.filter((key) => /^\d+$/.test(key) && isRest(key));
  const first = names.findIndex((key) => isRest(key) && !numbers.includes(key));
  const end = names.findIndex((key, i) => i > first && !isRest(key));
  const rest = first < 0 ? numbers : names.slice(first, end < 0 ? undefined : end);
  const field = first > 0 ? names[first - 1]! : names.find((name) => typeof values[name] === 'number');
  if (rest.length === 0 || !field || !known.includes(field)) return undefined;
  return /^(string|number)$/.test(typeof values[field]) ? { field, start: String(values[field]), rest } : undefined;
}

function cutSentence(path: Path, { field, start, rest }: Cut): Found {
  const pieces = [start, ...rest];
  const numbers = pieces.map((piece) => piece.replace(/[()（）\s]/g, ''));
  const list = numbers.every((piece) => /^-?\d+(\.\d+)?$/.test(piece)) && !/^\d{3}\D/.test(rest[0]!);
  return {
    meant: field,
    whole: true,
    kind: 'wrongValue',
    path: [...path, field],
    field: [...path, field].map(String).join('.'),
    found: `${field}: ${pieces.join(',')}（在逗号那里断开了）`,
    instead: list
      ? `${field}: [${numbers.join(', ')}]（用半角方括号括起来）`
      : `${field}: "${pieces.join(',')}"（整句加英文双引号；或把句中的逗号改成中文的“，”）`,
    guide: guideOf('wrongValue'),
  };
}

function unknownField(path: Path, key: string, known: readonly string[]): Found {
  const make = (kind: FaultKind, meant: string | undefined, instead: string): Found => ({
    meant,
    kind,
    path: [...path, key],
    field: [...path, key].map(String).join('.'),
    found: key,
    instead,
    guide: guideOf(kind),
  });
  const word = key.trim();
  // `{ kind：树 }`, `{ kind:树 }`: YAML takes field and value for one long name.
  const [, name, colon, value = ''] = /^([A-Za-z]\w*)(：|:)\s*(.*)$/.exec(word) ?? [];
  if (name && known.includes(name))
    return colon === '：'
      ? make('fullWidthColon', name, `${`${name}: ${value}`.trim()}（半角冒号，后面一个空格）`)
      : make('yamlSyntax', name, `${`${name}: ${value}`.trim()}（冒号后面空一格）`);
  const near = fieldCalled(word, known) ?? nearest(word, known);
  if (near === word) return make('unknownField', near, `${near}（去掉前面的全角空格）`);
  return make('unknownField', near, near ? `最接近的是：${near}` : `可以写的字段：${known.join('、')}`);
}
