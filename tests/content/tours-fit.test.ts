import { expect, test } from 'vitest';
import { campusWith } from './campus.ts';
import { type Files, reportWith } from './library.ts';

/** A campus whose parts do not fit together: line, what is wrong (field), what was found, what to write. */
const cases: [string, Files, string[]][] = [
  ['a building over the middle of the river', campusWith('at: [160, 80], size: [40, 24]', 'at: [150, 25], size: [40, 24]'), ['content/tours/yard/tour.yaml:14 | 位置不对（buildings 第 3 项的 at） | “实训楼”压着河的中线（河宽 12 米） | 挪到岸上（改 at），四面都离河的中线 6 米以上；或改 river.line']],
  ['a building with its feet in the river', campusWith('at: [160, 80], size: [40, 24]', 'at: [150, 30.5], size: [40, 24]'), ['content/tours/yard/tour.yaml:14 | 位置不对（buildings 第 3 项的 at） | “实训楼”伸进河里 2.5 米（河宽 12 米） | 往岸上挪 3 米以上（改 at），四面都离河的中线 6 米以上；或改 river.line']],
  ['a building a metre off the bank line', campusWith('at: [160, 80], size: [40, 24]', 'at: [150, 32.5], size: [40, 24]'), []],
  ['a house on a bridge', campusWith('at: [160, 80], size: [40, 24]', 'at: [150, 15], size: [12, 12]', '  - { kind: 树', '  - { kind: 桥, line: [[150, 5], [150, 25]], width: 16 }\n  - { kind: 树'), []],
  ['a gate that spans the river', campusWith('at: [100, 35], size: [16, 4]', 'at: [130, 15], face: 东, size: [16, 4]'), []],
  ['a gate in the river', campusWith('at: [100, 35], size: [16, 4]', 'at: [130, 15], size: [16, 4]'), ['content/tours/yard/tour.yaml:12 | 位置不对（buildings 第 1 项的 at） | “东校门”压着河的中线（河宽 12 米） | 挪到岸上（改 at），四面都离河的中线 6 米以上；或改 river.line']],
  ['a road through a building, and one through the gate', campusWith('  plazas:', '  roads: [{ line: [[160, 40], [160, 110]] }, { line: [[100, 25], [100, 60]] }]\n  plazas:'), ['content/tours/yard/tour.yaml:9 | 位置不对（ground.roads 第 1 项的 line） | 第 1 条路的中线穿过“实训楼”24 米 | 让 line 从楼的旁边绕过去，或在门前停住；也可以挪楼：改“实训楼”的 at']],
  ['a road that ends in a building', campusWith('  plazas:', '  roads: [{ line: [[160, 40], [160, 80]] }]\n  plazas:'), ['content/tours/yard/tour.yaml:9 | 位置不对（ground.roads 第 1 项的 line） | 第 1 条路的中线穿过“实训楼”12 米 | 让 line 从楼的旁边绕过去，或在门前停住；也可以挪楼：改“实训楼”的 at']],
  ['a road to a door', campusWith('  plazas:', '  roads: [{ line: [[160, 40], [160, 68.5]] }]\n  plazas:'), []],
  ['a road through the open side of a building', campusWith('shape: L形', 'shape: U形', '  plazas:', '  roads: [{ line: [[40, 50], [40, 80]] }]\n  plazas:'), []],
  ['a court under a building', campusWith('篮球场, area: [90, 95, 28, 15]', '篮球场, area: [125, 85, 28, 15]'), ['content/tours/yard/tour.yaml:18 | 位置不对（props 第 3 项的 area） | “篮球场”与“实训楼”叠在一起 7 米 | 把“篮球场”挪开 7 米以上（改 area，它是 [左, 下, 宽, 深]），或挪楼']],
  ['a greenhouse built on to a building', campusWith('篮球场, area: [90, 95, 28, 15]', '大棚, area: [112, 85, 28, 15]'), []],
  ['an area of two corners', campusWith('{ area: [80, 45, 40, 30] }', '{ area: [80, 45, 180, 100] }'), ['content/tours/yard/tour.yaml:10 | 位置不对（ground.plazas 第 1 项的 area） | 广场[80, 45, 180, 100]：右边到东 260，伸出校园 60 米；上边到北 145，伸出校园 25 米 | area 是 [左, 下, 宽, 深]，不是右上角；如果写的是右上角，应当写成 [80, 45, 100, 55]；真要画到校园外，就用 outline；或把 ground.size 写大']],
  ['an area that leaves the campus', campusWith('{ area: [80, 45, 40, 30] }', '{ area: [80, 45, 40, 90] }'), ['content/tours/yard/tour.yaml:10 | 位置不对（ground.plazas 第 1 项的 area） | 广场[80, 45, 40, 90]：上边到北 135，伸出校园 15 米 | area 是 [左, 下, 宽, 深]，不是右上角；真要画到校园外，就用 outline；或把 ground.size 写大']],
  ['an area that comes from outside', campusWith('{ area: [80, 45, 40, 30] }', '{ area: [-80, 45, 380, 30] }'), []],
  ['a terrace and a green that leave the campus', campusWith('  plazas:', '  terraces: [{ area: [100, 0, 200, 50], height: 3 }]\n  greens: [{ area: [150, 60, 60, 90] }]\n  plazas:'), ['content/tours/yard/tour.yaml:9 | 位置不对（ground.terraces 第 1 项的 area） | 台地[100, 0, 200, 50]：右边到东 300，伸出校园 100 米 | area 是 [左, 下, 宽, 深]，不是右上角；如果写的是右上角，应当写成 [100, 0, 100, 50]；真要画到校园外，就用 outline；或把 ground.size 写大', 'content/tours/yard/tour.yaml:10 | 位置不对（ground.greens 第 1 项的 area） | 绿地[150, 60, 60, 90]：右边到东 210，伸出校园 10 米；上边到北 150，伸出校园 30 米 | area 是 [左, 下, 宽, 深]，不是右上角；真要画到校园外，就用 outline；或把 ground.size 写大']],
  ['a road to the next town', campusWith('  plazas:', '  roads: [{ line: [[100, 40], [1000, 60]] }]\n  plazas:'), ['content/tours/yard/tour.yaml:9 | 位置不对（ground.roads 第 1 项的 line 第 2 项） | 第 1 条路的第 2 个点 [1000, 60]，在校园外 800 米（校园是 [200, 120]） | 校园外 100 米以内的点；校园是东 0—200，北 0—120。是不是多写了一个 0，或少了小数点？']],
  ['a river to the sea', campusWith('line: [[0, 15], [200, 15]]', 'line: [[0, 15], [2000, 15]]'), ['content/tours/yard/tour.yaml:8 | 位置不对（ground.river.line 第 2 项） | 河的第 2 个点 [2000, 15]，在校园外 1800 米（校园是 [200, 120]） | 校园外 400 米以内的点；校园是东 0—200，北 0—120。是不是多写了一个 0，或少了小数点？']],
  ['stairs on even ground', campusWith('kind: 旗杆, at: [100, 70]', 'kind: 台阶, line: [[100, 70], [100, 80]]'), ['content/tours/yard/tour.yaml:19 | 位置不对（props 第 4 项的 line） | “台阶”的两头一样高：[100, 70] 高 0 米，[100, 80] 也高 0 米 | 平地上不用“台阶”，删去它；有高差就先在 ground.terraces 写台地，让一头伸进台地里']],
  ['a ramp on one terrace', campusWith('kind: 旗杆, at: [100, 70]', 'kind: 坡道, line: [[100, 70], [100, 80]]', '  plazas:', '  terraces: [{ area: [0, 60, 200, 60], height: 3 }]\n  plazas:'), ['content/tours/yard/tour.yaml:20 | 位置不对（props 第 4 项的 line） | “坡道”的两头一样高：[100, 70] 高 3 米，[100, 80] 也高 3 米 | 把一头移进高一级（或低一级）的台地里，两头各伸进一点；台地见 ground.terraces']],
  ['stairs to a terrace', campusWith('kind: 旗杆, at: [100, 70]', 'kind: 台阶, line: [[100, 55], [100, 65]]', '  plazas:', '  terraces: [{ area: [0, 60, 200, 60], height: 3 }]\n  plazas:'), []],
  ['a stop against a wall', campusWith('at: [100, 60]\n', 'at: [139.5, 80]\n'), ['content/tours/yard/tour.yaml:40 | 位置不对（stops 第 2 项的 at） | [139.5, 80]，离“实训楼”的墙只有 0.5 米 | 离墙 0.6 米以上的位置，例如门前的 [160, 66.5]']],
  ['a stop near a wall', campusWith('at: [100, 60]\n', 'at: [139.4, 80]\n'), []],
  ['two stops of one name', campusWith('name: 桥上', 'name: 广场'), ['content/tours/yard/tour.yaml:58 | 字段的值不对（stops 第 4 项的 name） | “广场”，stops 第 2 项（square）也叫这个名字 | 每一站一个名字，让人分得清，例如“广场二”']],
  ['a stop copied whole, which is one fault', campusWith('- id: bridge\n    name: 桥上', '- id: entry\n    name: 校门口', '[square, bridge]', '[square]', '    exits: [entry]\n', '    exits: [square]\n    say: [{ text: 这里是桥。 }]\n'), ['content/tours/yard/tour.yaml:57 | 编号重复（stops 第 4 项的 id） | 站“entry”，stops 第 1 项已经用了 | 换一个没有用过的编号']],
  ['two buildings of one name', campusWith('name: 实训楼,', 'name: 教学楼,'), ['content/tours/yard/tour.yaml:14 | 字段的值不对（buildings 第 3 项的 name） | “教学楼”，buildings 第 2 项（teaching）也叫这个名字 | 每栋楼一个名字，让人分得清，例如“教学楼二”']],
  ['a room larger than its building', campusWith('size: [12, 9]', 'size: [30, 30]'), ['content/tours/yard/tour.yaml:25 | 字段的值不对（rooms 第 1 项的 size） | [30, 30]，比所在的“实训楼”还大（楼是 [40, 24]） | 装得进楼里的大小：长边不超过 40 米，短边不超过 24 米；或把“实训楼”的 size 写大']],
  ['a room across its building', campusWith('size: [12, 9]', 'size: [24, 38]'), []],
];

test.each(cases)('%s', async (_, files, report) => expect(await reportWith(files)).toEqual(report));
