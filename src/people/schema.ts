import { z } from 'zod';
import { date, id, media, sample, sources, updated } from '../base/fields.ts';
import type { SchemaContext } from '../base/context.ts';

const consent = z.strictObject({
  by: z.string().min(2).describe('谁同意的：本人，或监护人'),
  date: date.describe('签署日期'),
  scope: z.string().min(2).describe('同意公开到什么范围，例如“本站文字与照片”'),
  minor: z.boolean().describe('未满十八岁写 true；此时必须由监护人同意'),
  expires: date.optional().describe('到期日；到期后请删除'),
});

/** One person, `content/people/<id>.mdx`. Nobody is shown without consent. */
export const personSchema = (context: SchemaContext) =>
  z.strictObject({
    name: z.string().min(2).describe('姓名；未成年人写“姓+同学”'),
    role: z.string().min(2).describe('身份，例如“数控实训教师”'),
    honour: z.string().optional().describe('荣誉；要有来源'),
    school: z.string().optional().describe('学校：标识码或校名'),
    places: z.array(z.string()).default([]).describe('地区代码'),
    majors: z.array(id).default([]).describe('专业类 slug'),
    summary: z.string().min(10).max(160).describe('一两句话介绍'),
    quote: z.string().optional().describe('本人说过的一句话'),
    media: z.array(media(context)).default([]).describe('图片与视频'),
    consent: consent.describe('公开同意书的要点；原件由学校保存，不放进仓库'),
    date: date.describe('发布日期'),
    sources,
    updated,
    sample,
  });
export type PersonData = z.infer<ReturnType<typeof personSchema>>;
