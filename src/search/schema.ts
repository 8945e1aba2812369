import { z } from 'zod';
import { id } from '../base/fields.ts';

const word = z.string().min(1).max(24);
const say = z.array(word).min(1).describe('访客会怎么打字；繁体、全角、大小写不用写，搜索自己认得');

/** `content/lexicon.yaml`: what people call things, for the search. */
export const lexiconSchema = () =>
  z.strictObject({
    names: z
      .array(
        z.strictObject({
          say,
          means: z
            .string()
            .regex(/^\/[\w/#-]*$/, { error: 'siteAddress' })
            .describe('指的是哪一页：站内地址，例如 /schools/4150012609/'),
        }),
      )
      .describe('简称与别名：打这些字，等于打它的全名'),
    same: z.array(z.array(word).min(2)).describe('同义词：一组里的词互相替换，例如 高职、高等职业'),
    facets: z
      .array(
        z.strictObject({
          facet: z.enum(['room', 'place', 'level', 'ownership', 'has', 'topic', 'sample']).describe('哪一种条件'),
          value: z.string().min(1).describe('条件的值：栏目编号、地区代码、办学层次……'),
          say,
        }),
      )
      .describe('条件的说法：打“公立”等于选了“公办”'),
    majors: z
      .array(
        z.strictObject({
          say,
          majors: z.array(id).min(1).describe('专业类或专业大类的 slug（见 content/majors.csv）'),
        }),
      )
      .describe('专业的说法归入哪个专业类，由编辑按《职业教育专业目录（2021年）》整理'),
    words: z.array(word).describe('行业里的词：切词时不拆开，例如 产教融合、双师型'),
    ask: z.array(word).describe('问句里不用找的词，例如 有哪些、在哪里'),
    properNouns: z
      .array(word)
      .describe('校名的结尾：地名直接接上它就是一所学校的名字（“四川大学”），不当作“四川的大学”'),
    schoolEndings: z
      .array(z.strictObject({ ending: word, short: z.array(z.string().max(8)) }))
      .describe('校名的结尾和人们怎样把它说短，从长到短排'),
    placeLetters: z
      .array(z.strictObject({ place: word, short: z.array(word).min(1) }))
      .describe('校名开头的地名怎样说短，例如 四川 → 川'),
  });
export type Lexicon = z.infer<ReturnType<typeof lexiconSchema>>;
