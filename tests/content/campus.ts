import { type Files, valid } from './library.ts';

export const tourFile = 'content/tours/yard/tour.yaml';

/** The smallest campus that has one of everything: three buildings, a river with its bridge, a room, four stops, a route. */
export const campus = `title: 测试校园
province: 四川
summary: 一个只在测试里存在的校园，用来检查每一种错误的说法是否清楚。
alt: 从空中看，一条河边有三栋楼
overview: { look: 北, target: [100, 60], distance: 160 }
ground:
  size: [200, 120]
  river: { line: [[0, 15], [200, 15]], width: 12 }
  plazas:
    - { area: [80, 45, 40, 30] }
buildings:
  - { id: gate, kind: 校门, name: 东校门, at: [100, 35], size: [16, 4], floors: 1 }
  - { id: teaching, kind: 教学楼, name: 教学楼, at: [40, 80], size: [50, 40], shape: L形 }
  - { id: workshop, kind: 实训楼, name: 实训楼, at: [160, 80], size: [40, 24], floors: 2 }
props:
  - { kind: 桥, line: [[100, 5], [100, 25]], width: 5 }
  - { kind: 树, line: [[80, 90], [120, 90]], every: 5 }
  - { kind: 篮球场, area: [90, 95, 28, 15] }
  - { kind: 旗杆, at: [100, 70] }
rooms:
  - id: lathes
    name: 数控实训室
    building: workshop
    floor: 2
    size: [12, 9]
    style: 车间
    things:
      - { kind: 数控车床, line: [[2, 5], [10, 5]], every: 4 }
      - { kind: 屏幕, at: [6, 8] }
stops:
  - id: entry
    name: 校门口
    at: [100, 35]
    text: 从这里走进测试校园，左边是教学楼，右边是实训楼。
    alt: 一座校门，门里是一个广场
    say: [{ text: 欢迎来到测试校园。 }]
    exits: [square, bridge]
  - id: square
    name: 广场
    at: [100, 60]
    text: 校园中间的广场，两边是楼，升旗和开会都在这里。
    alt: 铺着石板的广场，中间有旗杆
    say: [{ text: 这里是广场。 }, { text: 右边是实训楼。, look: 东 }]
    exits: [entry, { to: machines, arrive: 北, by: 上二楼 }]
    schools: [泸州测试职业学院]
    majors: [hu-li-lei]
    stories: [first]
    events: [launch]
  - id: machines
    name: 车床旁
    room: lathes
    at: [6, 2]
    text: 三台车床排成一行，每台都可以在老师指导下动手。
    alt: 一间明亮的车间，三台车床
    say: [{ text: 这里可以动手。 }]
    exits: [square]
  - id: bridge
    name: 桥上
    at: [100, 15]
    text: 站在桥上往南看，河对面是城市，往北看是校园。
    alt: 一座小桥，桥下是河水
    exits: [entry]
routes:
  - id: short
    name: 三分钟导览
    audience: 所有人
    about: 从校门走到实训室，看一眼车床。
    stops: [entry, square, machines]
sources:
  - title: 测试来源
updated: "2024-05-18"
school: 泸州测试职业学院
`;

/** The library with the campus, parts of it written differently: from, to, from, to … */
export function campusWith(...parts: string[]): Files {
  let text = campus;
  for (let i = 0; i < parts.length; i += 2) {
    if (!text.includes(parts[i]!)) throw new Error(`The campus has no “${parts[i]}”`);
    text = text.replace(parts[i]!, parts[i + 1]!);
  }
  return { [tourFile]: text };
}

/** The first story with a sentence more, beside the campus. */
export const storyBeside = (sentence: string, tour = campus): Files => ({
  [tourFile]: tour,
  'content/stories/first/index.md': `${valid['content/stories/first/index.md']}\n${sentence}\n`,
});
