import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../scripts/import-majors.ts';
import { copyProject } from '../dist/elsewhere.ts';

/** Schools that exist in this copy only, so that no real one is said to teach what nobody knows. */
const schools = {
  '4151099901': { name: '泸州示范职业技术学院', level: '高职专科' },
  '4151099902': { name: '宜宾示范职业技术学院', level: '高职专科' },
  '4151099903': { name: '成渝示范职业技术大学', level: '职业本科' },
  '4151099904': { name: '江阳示范中等职业学校', level: '中职' },
} as const;

const table = `学校,专业,专业代码,专业类,层次,年份,来源,网址
泸州示范职业技术学院,护理,520201,,,2025,示范学院2025年招生章程,https://example.com/2025
,助产,520202,,,2025,示范学院2025年招生章程,https://example.com/2025
,机电一体化技术,460301,,,2025,示范学院2025年招生章程,https://example.com/2025
,智能机器人技术,460304,,,2026,四川省2026年拟新增专业备案结果,
,学前教育,570102K,,,2025,示范学院2025年招生章程,https://example.com/2025
,酿酒技术,,,,2025,示范学院2025年招生章程,https://example.com/2025
宜宾示范职业技术学院,护理（老年护理方向）,520201,,,2025,四川省2025年高职招生计划,
,机电一体化技术,460301,,,2025,四川省2025年高职招生计划,
成渝示范职业技术大学,护理,320201,护理类,,2025,四川省2025年高职招生计划,
,助产,520202,,,2025,四川省2025年高职招生计划,
江阳示范中等职业学校,护理,720201,护理类,,2025,江阳区2025年招生专业表,
`;

/** A copy of the project with sample schools and their lists, imported from a table as an editor would. */
export async function projectWithLists(): Promise<string> {
  const copy = copyProject();
  for (const cache of ['astro', 'cards', 'fonts'])
    if (existsSync(join('.cache', cache)))
      cpSync(join('.cache', cache), join(copy, '.cache', cache), { recursive: true });
  for (const [id, { name, level }] of Object.entries(schools))
    writeFileSync(
      join(copy, `content/schools/${id}.yaml`),
      `name: ${name}
province: 四川省
places: ["510500"]
level: ${level}
ownership: 公办
${level === '中职' ? '' : 'listedIn: [2026]\n'}sources:
  - title: 测试来源
updated: "2026-01-01"
sample: true
`,
    );
  writeFileSync(join(copy, 'majors.csv'), table);
  const { said, code } = await run(copy, ['majors.csv', '--write', '--updated=2026-05-12'], '2026-05-12');
  if (code !== 0) throw new Error(said);
  return copy;
}
