import { z } from 'zod';
import { date, partialDate, sample, sources, updated, year } from '../base/fields.ts';

const ceremony = z.strictObject({
  scope: z.enum(['全国', '川渝联合', '四川', '重庆']).describe('哪一级的启动仪式'),
  city: z.string().optional().describe('城市；查不到就不写'),
  venue: z.string().optional().describe('会场'),
  date: partialDate.optional().describe('启动日期，知道多少写多少'),
  theme: z.string().optional().describe('这一级自己的主题'),
  note: z.string().optional().describe('说明'),
});

/** One edition of the week, `content/weeks/<年份>/index.mdx`. */
export const weekSchema = () =>
  z.strictObject({
    year: year.describe('年份'),
    edition: z.number().int().positive().describe('第几届'),
    editionInferred: z.boolean().default(false).describe('届次按年顺推而没有来源写明的，写 true'),
    theme: z.string().min(4).describe('全国主题'),
    start: date.optional().describe('开始日期；查不到就不写'),
    end: date.optional().describe('结束日期；查不到就不写'),
    period: z
      .string()
      .optional()
      .describe('来源对起止日期说得不确定时，照写，例如“5月下旬”“原则上5月8日—14日”；页面显示它'),
    organiser: z.string().optional().describe('全国活动由谁组织'),
    launches: z.array(ceremony).default([]).describe('各级启动仪式'),
    facts: z
      .array(
        z.strictObject({
          text: z.string().min(6).describe('一句话'),
          source: z.string().min(2).describe('这句话的来源'),
        }),
      )
      .default([])
      .describe('这一届的要点，每条都写来源'),
    unknown: z.array(z.string()).default([]).describe('查过但没有查到的事，例如“全国启动城市”'),
    sources,
    updated,
    sample,
  });
export type WeekData = z.infer<ReturnType<typeof weekSchema>>;
