import type { z } from 'zod';

/** What a schema says about one field, for the guide's tables and for the checker's advice. */
export interface Field {
  description: string | undefined;
  required: boolean;
  /** What stands in for a field left out, where that says something. */
  fallback: unknown;
  /** The bare schema, without optional and default around it. */
  schema: z.core.$ZodType;
}

type Def = z.core.$ZodTypes['_zod']['def'];
const defOf = (schema: z.core.$ZodType): Def => schema._zod.def as Def;

/** Unwraps optional, default and the input side of a transform. */
export function describe(schema: z.core.$ZodType): Field {
  let description: string | undefined;
  let required = true;
  let fallback: unknown;
  let inner = schema;
  for (;;) {
    description ??= (inner as { description?: string }).description;
    const def = defOf(inner);
    if (def.type === 'optional') required = false;
    else if (def.type === 'default') {
      required = false;
      fallback = def.defaultValue;
    } else if (def.type !== 'pipe') return { description, required, fallback, schema: inner };
    inner = def.type === 'pipe' ? def.in : def.innerType;
  }
}

/** How long a text or a list may be, as the schema has it: `6—40 字`, `至少 4 字`; nothing where any will do. */
export function limitsOf(schema: z.core.$ZodType): string | undefined {
  const { type, checks = [] } = defOf(describe(schema).schema);
  if (type !== 'string' && type !== 'array') return undefined;
  const limits = checks.map((check) => check._zod.def as { check: string; minimum?: number; maximum?: number });
  const minimum = limits.find(({ check }) => check === 'min_length')?.minimum;
  const maximum = limits.find(({ check }) => check === 'max_length')?.maximum;
  const unit = type === 'string' ? '字' : '项';
  // That a required field holds something goes without saying.
  const least = type === 'string' ? 3 : 2;
  if (maximum === undefined) return minimum && minimum >= least ? `至少 ${minimum} ${unit}` : undefined;
  return minimum === undefined ? `至多 ${maximum} ${unit}` : `${minimum}—${maximum} ${unit}`;
}

/** The fields directly inside an object; of a choice of objects, those of every member. */
export function fieldsOf(schema: z.core.$ZodType): Map<string, z.core.$ZodType> {
  const def = defOf(describe(schema).schema);
  if (def.type === 'object') return new Map(Object.entries(def.shape));
  if (def.type === 'array') return fieldsOf(def.element);
  if (def.type === 'union') {
    // Fields in the order of the members; the first member to have one explains it.
    const members = def.options.flatMap((option) => [...fieldsOf(option)]);
    return new Map([...members, ...members.reverse()]);
  }
  return new Map();
}

/** The field a path leads to, `media.0.alt`; numbers step into lists. */
export function fieldAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): Field | undefined {
  let found: z.core.$ZodType | undefined = schema;
  for (const step of path) {
    if (!found) return undefined;
    if (typeof step !== 'number') found = fieldsOf(found).get(String(step));
  }
  return found && describe(found);
}

/** Every field name at any depth. */
export function fieldNames(schema: z.core.$ZodType, names = new Set<string>()): Set<string> {
  for (const [name, inner] of fieldsOf(schema)) {
    names.add(name);
    fieldNames(inner, names);
  }
  return names;
}
