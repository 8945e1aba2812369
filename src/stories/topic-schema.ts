import { z } from 'zod';
import { topics } from './schema.ts';

/** One of the five promotion themes, `content/topics.yaml`. */
export const topicSchema = () =>
  z.strictObject({
    id: z.enum(topics).describe('编号，五个之一'),
    name: z.string().min(2).describe('简短名称'),
    wording: z.string().min(6).describe('《通知》里的说法'),
    includes: z.string().min(4).describe('包括哪些内容，照《通知》列举；本站自己举的例子注明“本站举例”'),
  });
export type TopicData = z.infer<ReturnType<typeof topicSchema>>;
