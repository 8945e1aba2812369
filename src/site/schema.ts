import { z } from 'zod';
import { date, webAddress, year } from '../base/fields.ts';

const link = z.strictObject({ label: z.string().min(2).describe('文字'), url: webAddress.describe('网址') });

/** `content/site.yaml`: what belongs to the whole site. */
export const siteSchema = () =>
  z.strictObject({
    name: z.string().min(2).describe('网站名称'),
    region: z.string().min(2).describe('名称旁的小字'),
    description: z.string().min(20).max(120).describe('一句话介绍，用于搜索引擎和分享'),
    edition: year.describe('首页显示哪一年的活动周'),
    tagline: z.string().min(6).describe('首页主题下面的一句话'),
    organisers: z.array(z.string()).min(1).describe('《通知》的印发单位，按原文顺序'),
    guidance: z.string().describe('指导或主办的说明'),
    office: z
      .strictObject({
        name: z.string().describe('办公室名称'),
        phone: z
          .string()
          .regex(/^0\d{2,3}-\d{7,8}$/, { error: 'officePhone' })
          .describe('公开的办公电话，带区号；不写个人手机'),
      })
      .describe('公开的联系方式'),
    correction: z.string().describe('发现错误时怎样告诉我们'),
    duties: z
      .strictObject({
        host: z.string().default('').describe('主办单位'),
        operator: z.string().default('').describe('承办单位'),
        siteCode: z
          .string()
          .regex(/^(\d{10})?$/, { error: 'siteCode' })
          .default('')
          .describe('政府网站标识码，十位数字'),
        icp: z.string().default('').describe('ICP备案号'),
        police: z.string().default('').describe('公安备案号'),
      })
      .describe('页脚必须公示的内容；正式发布（--profile=production）时不能空'),
    portal: z
      .strictObject({
        header: z.array(link).default([]).describe('页面最上方，所属门户网站的链接'),
        footer: z.array(link).default([]).describe('页脚里，所属门户网站的链接'),
      })
      .default({ header: [], footer: [] })
      .describe('把本站作为专题挂在门户网站下时用'),
    securityExpires: date.describe('security.txt 的有效期，一年以内，到期要改'),
    updated: date.describe('网站内容最后一次整理的日期'),
  });
export type SiteData = z.infer<ReturnType<typeof siteSchema>>;
