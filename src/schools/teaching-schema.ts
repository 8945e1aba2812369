import { z } from 'zod';
import { id, source, updated, year } from '../base/fields.ts';
import { MAJOR_CODE } from '../majors/code.ts';

const major = z.strictObject({
  name: z.string().min(2).describe('专业名称，照来源写'),
  code: z
    .string()
    .regex(MAJOR_CODE, { error: 'specialityCode' })
    .optional()
    .describe('六位专业代码（2021年目录）；来源没有就不写'),
  level: z
    .enum(['职业本科', '高职专科', '中职'])
    .optional()
    .describe('层次；与学校的办学层次一样，或代码已经说明，就不写'),
  major: id
    .optional()
    .describe('属于哪个专业类（slug，见 content/majors.csv）；高职专科的代码已经说明，不用写；归不进就不写'),
});

/** What one school teaches, `content/school-majors/<学校标识码>.yaml`. The school's own file tells whether it is a sample. */
export const majorListSchema = () =>
  z.strictObject({
    lists: z
      .array(
        z.strictObject({
          year: year.describe('哪一年的招生专业或备案专业'),
          source: source.describe('这些专业的来源'),
          majors: z.array(major).min(1).describe('专业，一行一个'),
        }),
      )
      .min(1)
      .describe('专业名单，同一年、同一个来源的写成一组'),
    updated,
  });
export type MajorListData = z.infer<ReturnType<typeof majorListSchema>>;
export type ListedMajor = z.infer<typeof major>;
