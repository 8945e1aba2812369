import { z } from 'zod';
import { sample, updated } from '../base/fields.ts';

/** A page that belongs to the works, `content/works-pages/<id>.md`: what the jury looked at, how to come and see. */
export const workPageSchema = () =>
  z.strictObject({
    title: z.string().min(2).max(20).describe('标题'),
    description: z.string().min(20).max(120).describe('一句话说明，显示在标题下面，也用于搜索引擎和分享'),
    shows: z
      .enum(['评委', '观众'])
      .describe('页面下方列出谁的话：评委 连同获奖作品一起列出，观众 列出观众留言；话写在各件作品的 remarks 里'),
    order: z.number().int().describe('在征集作品各页里的先后'),
    updated,
    sample,
  });
export type WorkPageData = z.infer<ReturnType<typeof workPageSchema>>;
