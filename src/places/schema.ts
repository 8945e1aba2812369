import { z } from 'zod';

const optionalCell = z.string().transform((cell) => cell || undefined);
const numberCell = (lawful: RegExp, error: string) =>
  z
    .string()
    .regex(lawful, { error })
    .transform((cell) => (cell ? Number(cell) : undefined));

/** One row of `content/places.csv`. */
export const placeSchema = () =>
  z.strictObject({
    id: z.string(),
    code: z
      .string()
      .regex(/^(\d{6})?$/, { error: 'placeCode' })
      .describe('国家标准行政区划代码（GB/T 2260），六位；查不到时留空，留空就没有网页'),
    name: z.string().min(2).describe('名称全称，例如“泸州市”'),
    province: z.enum(['四川省', '重庆市']).describe('所属省市'),
    kind: z.enum(['省', '直辖市', '地级市', '自治州', '区', '县', '自治县']).describe('类别'),
    row: numberCell(/^[1-9]?$/, 'tileRow').describe('在方块图的第几行，从上往下数，1—9；省和直辖市自己留空'),
    column: numberCell(/^[1-6]?$/, 'tileColumn').describe(
      '在方块图的第几列，从西往东数，1—6（手机上一排放得下六块）；省和直辖市自己留空',
    ),
    validFrom: optionalCell.describe('从哪一天起有这个行政区，例如 2025-11-06；不清楚就留空'),
    validTo: optionalCell.describe('到哪一天为止；仍然有效就留空'),
    note: optionalCell.describe('说明'),
  });
export type PlaceData = z.infer<ReturnType<typeof placeSchema>>;
