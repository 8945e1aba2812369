import { z } from 'zod';
import { date } from '../base/fields.ts';

/** One page about the site itself, `content/about/<id>.md`; `index.md` is the first of them. */
export const pageSchema = () =>
  z.strictObject({
    title: z.string().min(2).max(20).describe('标题'),
    description: z.string().min(20).max(120).describe('一句话说明，用于搜索引擎和分享'),
    order: z.number().int().describe('在“关于”各页里的先后'),
    updated: date.describe('最后一次改动的日期'),
  });
export type PageData = z.infer<ReturnType<typeof pageSchema>>;
