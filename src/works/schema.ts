import { z } from 'zod';
import { date, id, media, sample, sources, updated } from '../base/fields.ts';
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
    award: z.string().optional().describe('获奖情况；要有来源'),
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
