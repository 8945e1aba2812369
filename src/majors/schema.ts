import { z } from 'zod';
import { id } from '../base/fields.ts';

/** One row of `content/majors.csv`: a category (专业大类) or a class (专业类) of 高职专科. */
export const majorSchema = () =>
  z.strictObject({
    id: z.string(),
    level: z.literal('高职专科').describe('层次；本站统一用高职专科的目录'),
    code: z
      .string()
      .regex(/^\d{2}(\d{2})?$/, { error: 'majorCode' })
      .describe('代码：大类两位，专业类四位'),
    name: z.string().min(2).describe('名称'),
    slug: id.describe('网址里用的拼音'),
    parent: z
      .string()
      .transform((cell) => cell || undefined)
      .describe('所属大类的两位代码；大类自己留空'),
    confidence: z.enum(['high', 'medium']).describe('代码的可信程度：high 有样例互证，medium 按目录顺序推得'),
  });
export type MajorData = z.infer<ReturnType<typeof majorSchema>>;

/** One row of `content/interests.yaml`: what a pupil says, and the majors it leads to. */
export const interestSchema = () =>
  z.strictObject({
    id,
    order: z.number().int().min(1).describe('先后，从 1 起；首页只放前六扇门'),
    label: z.string().min(2).describe('学生会怎么说，例如“我喜欢修车”'),
    majors: z.array(id).min(1).describe('对应专业类或专业大类的 slug（见 content/majors.csv）'),
    say: z
      .array(z.string().min(2))
      .default([])
      .describe('学生还会怎么打字找它，例如 修车、汽修、car；每个词至少两个字，搜索会认'),
    inName: z
      .array(z.string().min(1))
      .default([])
      .describe('校名里可能出现的词，例如“汽车”；专业页会列出校名带这些词的学校，没有就不写'),
  });
export type InterestData = z.infer<ReturnType<typeof interestSchema>>;
