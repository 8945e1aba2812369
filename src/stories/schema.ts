import { z } from 'zod';
import { date, id, media, sample, sources, updated } from '../base/fields.ts';
import type { SchemaContext } from '../base/context.ts';

/** The five promotion themes of the 2024 notice (宣传重点一至五). */
export const topics = ['policy', 'reform', 'digital', 'development', 'people'] as const;
export type Topic = (typeof topics)[number];

/** One story, `content/stories/<id>/index.md`; `.mdx` only where a block is used. */
export const storySchema = (context: SchemaContext) =>
  z.strictObject({
    title: z.string().min(6).max(40).describe('标题'),
    summary: z.string().min(20).max(140).describe('摘要，一两句话，会显示在卡片和搜索结果里'),
    date: date.describe('所写事情的日期（不知道哪一天就写发布日），例如 "2024-05-17"'),
    published: date.describe('这篇文章在本站发布的日期，例如 "2026-11-23"；订阅和搜索引擎用它，以后不改'),
    topic: z
      .enum(topics)
      .describe('宣传重点：policy 方针政策、reform 改革发展、digital 数字化、development 服务发展、people 技能人物'),
    places: z.array(z.string()).default([]).describe('相关市州、区县代码'),
    schools: z.array(z.string()).default([]).describe('相关学校：标识码或校名'),
    majors: z.array(id).default([]).describe('相关专业类 slug'),
    events: z.array(id).default([]).describe('相关活动的编号'),
    people: z.array(id).default([]).describe('相关人物的编号'),
    policies: z.array(id).default([]).describe('相关政策的编号'),
    weeks: z.array(z.number().int()).default([]).describe('与哪几届活动周有关（年份）'),
    media: z.array(media(context)).default([]).describe('图片与视频；正文里用编号引用'),
    cover: id.optional().describe('封面图的编号；不写就由网站画一张'),
    author: z.string().optional().describe('作者或供稿单位'),
    sources,
    updated,
    sample,
  });
export type StoryData = z.infer<ReturnType<typeof storySchema>>;
