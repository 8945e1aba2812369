import { z } from 'zod';
import { id, sample, sources, stamp, updated, webAddress } from '../base/fields.ts';

const when = z.union(
  [
    z.strictObject({
      start: stamp.describe('开始，例如 "2024-05-17" 或 "2024-05-17 09:00"'),
      end: stamp.optional().describe('结束；只有一天可以不写'),
    }),
    z.strictObject({ during: z.literal('week').describe('整个活动周期间，没有单列日期') }),
    z.strictObject({
      undated: z
        .union([z.literal(true), z.literal('未公布')])
        .describe('没有查到日期写 true；来源明说没有公布，才写 未公布'),
      period: z
        .string()
        .min(3)
        .optional()
        .describe('来源里关于时间的说法，例如“2018年5月，具体日期未查到”；页面照写，不进日历'),
    }),
  ],
  { error: 'when' },
);

const where = z.strictObject({
  place: z.string().optional().describe('市州或区县的六位代码'),
  venue: z.string().optional().describe('具体地点，例如“泸州职业技术学院”'),
  school: z.string().optional().describe('在哪所学校举行：标识码，或校名（现名、曾用名都可以）'),
});

/** One event, `content/events/<年份>/<编号>.yaml` (or `.mdx` with a body). */
export const eventSchema = () =>
  z.strictObject({
    title: z.string().min(4).describe('活动名称，用官方写法'),
    short: z.string().min(2).max(12).optional().describe('短名，七日条和月历里地方小，用它；不写就用活动名称'),
    kind: id.describe('活动类型的编号，见 content/event-kinds.yaml'),
    series: z
      .enum(['national', 'joint', 'provincial', 'city', 'school'])
      .describe('全国活动写 national，川渝联合写 joint，省级写 provincial，市州写 city，学校写 school'),
    cup: z.number().int().positive().optional().describe('“川渝杯”第几届；不是“川渝杯”就不写'),
    when: when.describe(
      '时间：写 {start, end}；只知道在活动周内写 {during: week}；没有查到日期写 {undated: true}，来源明说没有公布写 {undated: 未公布}',
    ),
    part: z
      .string()
      .min(2)
      .optional()
      .describe('查到的时间地点只属于其中一个环节时，写这个环节，例如“颁奖”；列表、日程和日历文件里写成“短名＋环节”'),
    where: where.default({}).describe('地点'),
    mode: z.enum(['线下', '线上', '线上线下']).optional().describe('举办方式；没有查到就不写'),
    open: z
      .array(z.enum(['企业', '校园', '院所', '赛场']))
      .default([])
      .describe('属于“四开放”里的哪几项；原文没有写明就不写'),
    public: z.boolean().optional().describe('公众能不能参加；没有查到就不写'),
    howTo: z.string().optional().describe('怎样参加'),
    organisers: z.array(z.string()).default([]).describe('主办单位，逐个写；来源没有写明就不写'),
    organisersMore: z
      .boolean()
      .default(false)
      .describe('来源在主办单位后面写了“等”，或这里没有列全，写 true；页面会显示“等”'),
    hosts: z.array(z.string()).default([]).describe('承办单位'),
    schools: z.array(z.string()).default([]).describe('参加的学校：标识码或校名'),
    contests: z
      .array(
        z.strictObject({
          group: z.string().min(2).describe('组别，例如“中职”'),
          names: z.array(z.string()).min(1).describe('比赛项目，逐个写'),
          note: z.string().optional().describe('说明，例如两处来源写法不一'),
        }),
      )
      .default([])
      .describe('比赛项目，按组别写；不是比赛或没有查到就不写'),
    summary: z.string().min(10).max(200).describe('一两句话说明'),
    figures: z
      .array(
        z.strictObject({
          label: z.string().min(2).describe('数字说的是什么，例如“参展学校”'),
          value: z.number().describe('数字'),
          unit: z.string().describe('单位，例如“所”'),
          note: z.string().optional().describe('口径说明'),
        }),
      )
      .default([])
      .describe('有来源的数字'),
    status: z.enum(['正常', '延期', '取消']).default('正常').describe('状态；取消的活动不要删除，改成“取消”'),
    revision: z.number().int().min(0).default(0).describe('改过时间、地点或状态几次；每改一次加 1，日历订阅靠它更新'),
    url: webAddress.optional().describe('官方页面'),
    note: z.string().optional().describe('给读者的说明，例如“比赛日程未公布”'),
    sources,
    updated,
    sample,
  });
export type EventData = z.infer<ReturnType<typeof eventSchema>>;

/** One entry of `content/event-kinds.yaml`. */
export const eventKindSchema = () =>
  z.strictObject({
    id,
    name: z.string().min(2).describe('类型的名称'),
    reference: z.number().int().min(1).max(12).optional().describe('在《通知》参考清单里的序号；不在清单里就不写'),
    wording: z.string().optional().describe('《通知》参考清单的原文'),
    about: z.string().min(10).describe('一句话说明这类活动是什么'),
    ideas: z.array(z.string().min(6)).default([]).describe('学校可以怎样办，本站的建议，每条一句话'),
  });
export type EventKindData = z.infer<ReturnType<typeof eventKindSchema>>;
