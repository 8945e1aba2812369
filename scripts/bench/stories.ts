import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { topics } from '../../src/stories/schema.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);
const crafts = words(
  '数控加工 护理 汽车维修 川菜烹饪 蜀绣 白酒酿造 无人机 轨道交通 智能制造 茶艺 中药炮制 焊接技术 现代农业 酒店管理 物流管理 智慧养老 园林技术 水利工程 食品检验 航空维修',
);
const people = words('王师傅 李老师 陈晓燕 张工程师 刘同学 赵主任 周院长 吴班长 杨护士长 何教练 罗小林 邓师姐');
const acts = words(
  '反复调试参数 核对每一张工艺卡 记录温度和湿度 画出装配草图 校准传感器 复盘昨天的失误 整理实训台 编写操作规程 测量同轴度 挑选原料 向师傅请教 拍摄教学视频',
);
const rooms = words('实训中心 校企联合车间 大师工作室 生产性实训基地 社区服务站 虚拟仿真教室 竞赛训练营 乡镇示范基地');
const ends = words(
  '合格率提高了三个百分点 拿到了高级工证书 帮助村里增收 把返工时间缩短一半 形成了新的课程标准 写进了教学案例库 通过了第三方评价 赢得了客户的信任',
);
const places = words('510100 510500 510600 510700 511500 511100 511300 511700 510300 511000 500101 500118 500155');

/** A small seeded generator (mulberry32): the same stories on every machine and in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Writes `count` invented stories of about 1,200 Han characters into a copy of the project. */
export async function writeStories(root: string, count: number): Promise<void> {
  const schools = (await readdir(join(root, 'content/schools'))).filter((name) => /^\d/.test(name)).sort();
  for (let i = 1; i <= count; i++) {
    const folder = join(root, `content/stories/bench-${String(i).padStart(5, '0')}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.md'), story(i, schools));
  }
}

function story(i: number, schools: readonly string[]): string {
  const roll = dice(i * 7919 + 17);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)]!;
  const [hero, craft, room] = [pick(people), pick(crafts), pick(rooms)];
  const sentence = () =>
    `${pick(people)}走进${pick(rooms)}，一边学习${pick(crafts)}，一边${pick(acts)}；三个月之后，小组${pick(ends)}，大家只是继续${pick(acts)}。`;
  const paragraph = () => Array.from({ length: 5 }, sentence).join('');
  const day = new Date(Date.UTC(2019, 0, 1) + Math.floor(roll() * 2600) * 86_400_000).toISOString().slice(0, 10);
  return `---
title: ${hero}的${craft}：${pick(ends)}
summary: ${hero}在${room}里学习${craft}，${pick(acts)}，最后${pick(ends)}。
date: "${day}"
published: "${day}"
topic: ${pick(topics)}
places: ["${pick(places)}"]
schools: ["${pick(schools).replace('.yaml', '')}"]
sources:
  - title: 测速用的虚构内容
updated: "${day}"
sample: true
---

${paragraph()}

## ${craft}的第一课

${paragraph()}

## 在${room}的日子

${paragraph()}

- ${pick(acts)}，${pick(ends)}
- ${pick(acts)}，${pick(ends)}

> ${hero}说：“${pick(acts)}，是为了有一天能够放心地把工具交给下一个人。”

## ${pick(ends)}

${paragraph()}
`;
}
