import { z } from 'zod';
import { date, partialDate, sample, sources, updated, webAddress } from '../base/fields.ts';

/** Where a policy holds, in the order a reader expects: the nation's before both provinces' and each one's. */
export const scopes = ['全国', '川渝', '四川', '重庆'] as const;

/** One policy or law, `content/policies/<id>.mdx`; the body is our own summary. */
export const policySchema = () =>
  z.strictObject({
    name: z.string().min(4).describe('文件全称'),
    shortName: z.string().optional().describe('通行的简称，例如“职教20条”'),
    kind: z
      .enum(['法律', '地方性法规', '国家文件', '部门文件', '地方文件', '名单与目录', '项目与品牌'])
      .describe('类别'),
    scope: z.enum(scopes).describe('适用范围'),
    issuer: z.string().optional().describe('印发机关；查不到就不写'),
    number: z.string().optional().describe('文号；查不到就不写'),
    date: partialDate.optional().describe('通过或印发日期，知道多少写多少："2021"、"2021-10" 或 "2021-10-12"'),
    effective: date.optional().describe('施行日期'),
    url: webAddress.optional().describe('官方原文网址；只写官方网站'),
    summary: z.string().min(10).max(160).describe('一两句话说清它讲什么，用自己的话'),
    confidence: z.enum(['high', 'medium']).describe('可信程度：high 有两处以上来源互证，medium 一处来源'),
    years: z.array(z.number().int()).default([]).describe('与哪几届活动周有关（年份）；会出现在那一年的页面上'),
    sources,
    updated,
    sample,
  });
export type PolicyData = z.infer<ReturnType<typeof policySchema>>;
