import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { checkContent } from '../../scripts/check-content.ts';
import { type Fault, formatFault } from '../../src/base/faults.ts';

export type Files = Record<string, string | Uint8Array | null>;

const END = 'sources:\n  - title: 测试来源\nupdated: "2024-05-18"\n';

/** The smallest library without a fault: one entry on each shelf. */
export const valid = {
  'content/site.yaml': `name: 测试站
region: 成渝
description: 一个只在测试里存在的网站，用来检查每一种错误的说法是否清楚。
edition: 2024
tagline: 一技在手一生无忧
organisers: [某某厅]
guidance: 某某通知
office: { name: 某某处, phone: 028-86110000 }
correction: 请打办公电话。
duties: {}
securityExpires: "2027-06-30"
updated: "2026-11-23"
`,
  'content/places.csv': 'code,name,province,kind,row,column,validFrom,validTo,note\n510500,泸州市,四川省,地级市,5,5,,,\n',
  'content/majors.csv':
    'level,code,name,slug,parent,confidence\n高职专科,52,医药卫生大类,yi-yao,,high\n高职专科,5202,护理类,hu-li-lei,52,high\n',
  'content/interests.yaml': '- { id: nursing, order: 1, label: 我想当护士, majors: [hu-li-lei] }\n',
  'content/topics.yaml':
    '- id: reform\n  name: 改革发展\n  wording: 职业教育改革发展重要成果\n  includes: 双高计划等\n',
  'content/event-kinds.yaml': '- id: ceremony\n  name: 启动仪式\n  about: 宣布活动周开始的一场集会。\n',
  'content/schools/4151000001.yaml': `name: 泸州测试职业学院
formerNames:
  - name: 泸州测试学校
    until: 2020
province: 四川省
places: ["510500"]
level: 高职专科
ownership: 公办
listedIn: [2024]
${END}`,
  'content/schools/4151000002.yaml': `name: 宜宾测试职业学院
province: 四川省
places: ["510500"]
level: 高职专科
ownership: 公办
listedIn: [2024]
${END}`,
  'content/policies/notice.mdx': `---
name: 某某通知全称
kind: 部门文件
scope: 四川
date: "2024-05"
effective: "2024-05-10"
summary: 用自己的话写的一两句话摘要。
confidence: high
years: [2024]
${END}---

正文。
`,
  'content/events/2024/launch.yaml': `title: 启动仪式
kind: ceremony
series: joint
when:
  start: "2024-05-17 09:00"
  end: "2024-05-17 11:00"
where: { place: "510500", school: 泸州测试学校 }
organisers: [某某厅]
summary: 宣布活动周开始的一场集会。
${END}`,
  'content/people/zhang-shifu.mdx': `---
name: 张师傅
role: 实训教师
school: "4151000001"
summary: 一位只在测试里存在的教师。
consent: { by: 本人, date: "2024-05-01", scope: 本站文字, minor: false }
date: "2024-05-02"
${END}sample: true
---

正文。
`,
  'content/stories/first/index.md': `---
title: 第一个测试案例
summary: 一个只在测试里存在的案例，摘要要有二十个字以上。
date: "2024-05-17"
topic: reform
places: ["510500"]
schools: [泸州测试职业学院]
majors: [hu-li-lei]
events: [launch]
policies: [notice]
weeks: [2024]
published: "2024-05-18"
${END}---

## 一节

正文，[学校](/schools/4151000001/)，[来源](https://example.com/)。
`,
  'content/stories/blocks/index.mdx': `---
title: 用了组件的示例
summary: 一个用了组件的示例案例，摘要要有二十个字以上才行。
date: "2024-05-17"
topic: reform
media:
  - type: picture
    id: gate
    src: ./gate.svg
    alt: 学校的大门
    credit: 本站
    licence: 本站绘制
cover: gate
published: "2024-05-18"
${END}sample: true
---

<Figure media="gate" caption="校门" />

<Quote by="张师傅">手上有活，心里不慌。</Quote>

<Figures>
  <Number value="38" label="参展学校" unit="所" />
</Figures>

<PersonCard person="zhang-shifu" />

<SchoolCard school="泸州测试学校" />
`,
  'content/stories/blocks/gate.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
  'content/works/essay/index.md': `---
title: 我的职校
form: 征文
by: 李同学
school: 宜宾测试职业学院
call: launch
date: "2024-05-17"
summary: 一篇只在测试里存在的征文，摘要要有二十个字以上。
consent: { by: 监护人（母亲）, date: "2024-05-10", minor: true }
${END}sample: true
---

正文。
`,
  'content/weeks/2024/index.mdx': `---
year: 2024
edition: 10
theme: 一技在手一生无忧
start: "2024-05-12"
end: "2024-05-18"
${END}---

正文。
`,
};

export type Path = keyof typeof valid;

/** One text of the valid library with parts of it written differently: from, to, from, to … */
export function changed(path: Path, ...parts: string[]): Files {
  let text = valid[path];
  for (let i = 0; i < parts.length; i += 2) {
    if (!text.includes(parts[i]!)) throw new Error(`${path} has no “${parts[i]}”`);
    text = text.replace(parts[i]!, parts[i + 1]!);
  }
  return { [path]: text };
}

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** The faults of the valid library with some files written over it (null: taken away). */
export async function faultsWith(files: Files, production = false): Promise<Fault[]> {
  const root = await mkdtemp(join(tmpdir(), 'library-'));
  folders.push(root);
  for (const [path, content] of Object.entries({ ...valid, ...files } as Files)) {
    if (content === null) continue;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return (await checkContent(root, { production })).faults;
}

/** The same as an editor reads it, one line each: where — what (field) — found — instead. */
export async function reportWith(files: Files, production = false): Promise<string[]> {
  return (await faultsWith(files, production)).map((fault) =>
    formatFault(fault)
      .split('\n')
      .slice(0, 4)
      .map((line) => line.replace(/^✗ |^ {2}(问题|现在写的是|应当写成)：/, ''))
      .join(' | '),
  );
}
