import { z } from 'zod';
import { sample, sources, updated, webAddress, year } from '../base/fields.ts';

const formerName = z.strictObject({
  name: z.string().min(4).describe('曾用名'),
  until: year.optional().describe('来源写明最后一年还用这个名字时才写，例如 2023；只在名单上见过就写 seenIn'),
  seenIn: year.optional().describe('最后在哪一年的教育部名单里见过这个名字'),
});

const shuanggao = z.strictObject({
  round: z.literal(2019).describe('“双高计划”轮次；目前只有 2019 年第一轮的名单有来源'),
  tier: z.string().min(2).describe('类别与档次，例如“高水平专业群建设单位（B档）”'),
  groups: z
    .array(
      z.strictObject({
        name: z.string().min(2).describe('专业群名称'),
        major: z.string().optional().describe('归入哪个专业类（slug），按专业目录由编辑整理'),
      }),
    )
    .describe('专业群'),
});

/** One school, `content/schools/<学校标识码>.yaml`. The file name is the id and the address. */
export const schoolSchema = () =>
  z.strictObject({
    name: z.string().min(4).describe('现在的校名'),
    formerNames: z.array(formerName).default([]).describe('曾用名，从近到远；写某一年的事时，网站会显示那一年的校名'),
    province: z.enum(['四川省', '重庆市']).describe('省市'),
    places: z.array(z.string()).min(1).describe('所在市州或区县的六位代码；有几个校区就写几个，主校区在前'),
    level: z.enum(['职业本科', '高职专科', '中职']).describe('办学层次'),
    ownership: z.enum(['公办', '民办']).describe('公办或民办'),
    department: z.string().optional().describe('主管部门；名单里没有就不写'),
    departmentYear: year.optional().describe('主管部门取自哪一年的名单'),
    website: webAddress.optional().describe('学校官网'),
    websiteChecked: z.boolean().default(false).describe('有人打开核对过官网写 true；否则页面标“未核验”'),
    shuanggao: shuanggao.optional().describe('“双高计划”建设情况'),
    listedIn: z
      .array(year)
      .default([])
      .describe('在哪几年的教育部高等学校名单里出现；高职专科、职业本科必须写，中职不在这份名单里，不写'),
    notes: z.array(z.string()).default([]).describe('需要让读者知道的说明'),
    sources,
    updated,
    sample,
  });
export type SchoolData = z.infer<ReturnType<typeof schoolSchema>>;
