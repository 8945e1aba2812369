import { z } from 'zod';
import { date, id, media, sample, sources, updated, year } from '../base/fields.ts';
import type { SchemaContext } from '../base/context.ts';

/** One submitted work, `content/works/<id>/index.md`. */
export const workSchema = (context: SchemaContext) =>
  z.strictObject({
    title: z.string().min(2).max(40).describe('作品名'),
    form: z.enum(['征文', '微电影', '图片']).describe('作品形式'),
    by: z.string().min(2).describe('作者署名；未成年人写“姓+同学”'),
    school: z.string().optional().describe('学校：标识码或校名'),
    call: id.optional().describe('应哪个征集活动而作：活动编号'),
    majors: z.array(id).default([]).describe('相关专业类 slug'),
    date: date.describe('发布日期'),
    summary: z.string().min(20).max(140).describe('简介'),
    media: z.array(media(context)).default([]).describe('图片与视频'),
    cover: id.optional().describe('封面图的编号'),
    awards: z
      .array(
        z.strictObject({
          name: z.string().min(2).describe('奖项，例如“一等奖”'),
          by: z.string().min(2).describe('颁奖的单位，写全称'),
          year: year.optional().describe('哪一年'),
        }),
      )
      .default([])
      .describe('获奖情况，逐项写；要有来源'),
    remarks: z
      .array(
        z.strictObject({
          by: z
            .string()
            .regex(/^(一位|几位|评委|评审|专家|观众|读者)/, { error: 'role' })
            .describe('说话人的身份，不写姓名：评委（摄影）、一位家长'),
          text: z.string().min(6).max(160).describe('说的话'),
          agreed: z.literal(true).describe('说话的人同意公开，写 true；没有同意的不要写进来'),
        }),
      )
      .default([])
      .describe('评委和观众的话；以“评委”“评审”“专家”开头的是评委的话，其余是观众的'),
    consent: z
      .strictObject({
        by: z.string().min(2).describe('谁同意的：本人，或监护人'),
        date: date.describe('签署日期'),
        minor: z.boolean().describe('作者未满十八岁写 true'),
      })
      .describe('作者同意公开的要点'),
    sources,
    updated,
    sample,
  });
export type WorkData = z.infer<ReturnType<typeof workSchema>>;
