import { expect, test } from 'vitest';
import { campus, campusWith, storyBeside } from './campus.ts';
import { type Files, reportWith } from './library.ts';

/** A second campus beside the first, which the first may name. */
const hills = (text: string): Files => ({ 'content/tours/hills/tour.yaml': text });

test('a lawful campus has no fault', async () => expect(await reportWith(campusWith())).toEqual([]));

test('two lawful campuses and a route through both have no fault', async () => {
  const files = { ...campusWith('[entry, square, machines]', '[entry, square, hills/entry]'), ...hills(campus) };
  expect(await reportWith(files)).toEqual([]);
});

/** The campus with a change: line, what is wrong (field), what was found, what to write. */
const cases: [string, Files, string[]][] = [
  ['an id used twice', campusWith('id: teaching', 'id: workshop'), ['content/tours/yard/tour.yaml:14 | 编号重复（buildings 第 3 项的 id） | 楼“workshop”，buildings 第 2 项已经用了 | 换一个没有用过的编号']],
  ['a stop that is there twice', campusWith('id: bridge', 'id: entry', '[square, bridge]', '[square]', '    exits: [entry]\n', '    exits: [square]\n    say: [{ text: 这里是桥。 }]\n'), ['content/tours/yard/tour.yaml:57 | 编号重复（stops 第 4 项的 id） | 站“entry”，stops 第 1 项已经用了 | 换一个没有用过的编号']],
  ['a stop with the address of a page', campusWith('id: bridge', 'id: plan', 'square, bridge', 'square, plan'), ['content/tours/yard/tour.yaml:57 | 编号被网站占用（stops 第 4 项的 id） | plan | 换一个编号，例如 plan-stop']],
  ['a campus with the address of a page', { 'content/tours/routes/tour.yaml': campus }, ['content/tours/routes/tour.yaml:1 | 编号被网站占用（id） | routes | 文件夹换一个名字，例如 routes-campus']],
  ['an exit to nowhere', campusWith('exits: [square, bridge]', 'exits: [squre, bridge]'), ['content/tours/yard/tour.yaml:37 | 引用的内容不存在（stops 第 1 项的 exits 第 1 项） | 没有编号为“squre”的站 | 最接近的是：square']],
  ['an exit in words', campusWith('exits: [square, bridge]', 'exits: [广场, bridge]'), ['content/tours/yard/tour.yaml:37 | 字段的值不对（stops 第 1 项的 exits 第 1 项） | 广场 | square（广场）']],
  ['an exit in words, with its way', campusWith('to: machines', 'to: 车床旁'), ['content/tours/yard/tour.yaml:44 | 字段的值不对（stops 第 2 项的 exits 第 2 项的 to） | 车床旁 | machines（车床旁）']],
  ['an exit to itself', campusWith('[square, bridge]', '[entry, square, bridge]'), ['content/tours/yard/tour.yaml:37 | 字段的值不对（stops 第 1 项的 exits 第 1 项） | entry，就是这一站自己 | 删去，或写另一站的编号']],
  ['the same exit twice', campusWith('[square, bridge]', '[square, square, bridge]'), ['content/tours/yard/tour.yaml:37 | 字段的值不对（stops 第 1 项的 exits 第 2 项） | square，这一站写了两次 | 只留一个']],
  ['an exit of an unknown shape', campusWith('exits: [square, bridge]', 'exits: [square, 2]'), ['content/tours/yard/tour.yaml:37 | 字段的值不对（stops 第 1 项的 exits 第 2 项） | 2 | 站的编号，例如 library；要说明怎样走就写 {to: library, by: 上台阶}']],
  ['a misspelt field of an exit', campusWith('arrive: 北', 'arive: 北'), ['content/tours/yard/tour.yaml:44 | 不认识的字段（stops 第 2 项的 exits 第 2 项的 arive） | arive | 最接近的是：arrive']],
  ['no exit', campusWith('    exits: [square]', '    exits: []'), ['content/tours/yard/tour.yaml:56 | 缺少必填的字段（stops 第 3 项的 exits） | 空的列表 | 至少一站：exits: [能走到的站的编号]']],
  ['a stop nobody reaches', campusWith('exits: [square, bridge]', 'exits: [square]'), ['content/tours/yard/tour.yaml:57 | 走不到（stops 第 4 项的 id） | 从第一站“校门口”（entry）走不到“桥上”（bridge） | 在走得到的一站的 exits 里加上 bridge，例如在“校门口”（entry）里']],
  ['a stop nobody reaches, which leads to one that is far', campusWith('[square, bridge]', '[square]', '    exits: [entry]\n', '    exits: [machines]\n'), ['content/tours/yard/tour.yaml:57 | 走不到（stops 第 4 项的 id） | 从第一站“校门口”（entry）走不到“桥上”（bridge） | 在走得到的一站的 exits 里加上 bridge，例如在“车床旁”（machines）里']],
  ['a stop nobody reaches on a route', campusWith('[square, bridge]', '[square]', '    exits: [entry]\n', '    exits: [bridge]\n    say: [{ text: 这里是桥。 }]\n', '[entry, square, machines]', '[bridge, entry]'), ['content/tours/yard/tour.yaml:62 | 字段的值不对（stops 第 4 项的 exits 第 1 项） | bridge，就是这一站自己 | 删去，或写另一站的编号', 'content/tours/yard/tour.yaml:57 | 走不到（stops 第 4 项的 id） | 从第一站“校门口”（entry）走不到“桥上”（bridge） | 在走得到的一站的 exits 里加上 bridge，例如在“校门口”（entry）里']],
  ['an exit without a way back', campusWith('exits: [entry, {', 'exits: [{'), ['content/tours/yard/tour.yaml:37 | 没有回来的路（stops 第 1 项的 exits 第 1 项） | 能从“校门口”（entry）走到“广场”（square），却走不回来 | 在“广场”的 exits 里加上 entry']],
  ['a stop in a wall', campusWith('at: [100, 60]', 'at: [30, 65]'), ['content/tours/yard/tour.yaml:40 | 位置不对（stops 第 2 项的 at） | [30, 65]，在“教学楼”的墙里 | 楼外的位置，例如门前的 [40, 58.5]；要走进楼里，就在 rooms 里写一间房，这一站写 room']],
  ['a stop in a river', campusWith('at: [100, 15]', 'at: [60, 18]'), ['content/tours/yard/tour.yaml:59 | 位置不对（stops 第 4 项的 at） | [60, 18]，在河里（离河的中线 3 米，河宽 12 米） | 岸上的位置，离中线 6 米以上；要站在桥上，就在 props 里画一座经过这里的桥']],
  ['a stop outside', campusWith('at: [100, 60]', 'at: [100, 160]'), ['content/tours/yard/tour.yaml:40 | 位置不对（stops 第 2 项的 at） | [100, 160]，在校园外（校园是 [200, 120]） | 东 0—200，北 0—120 之间的位置；或把 ground.size 写大']],
  ['an overview of nothing', campusWith('target: [100, 60]', 'target: [100, -60]'), ['content/tours/yard/tour.yaml:5 | 位置不对（overview.target） | [100, -60]，在校园外（校园是 [200, 120]） | 东 0—200，北 0—120 之间的位置；或把 ground.size 写大']],
  ['buildings in each other', campusWith('at: [160, 80]', 'at: [60, 60]'), ['content/tours/yard/tour.yaml:14 | 位置不对（buildings 第 3 项的 at） | “实训楼”与“教学楼”叠在一起 12 米 | 把其中一栋挪开 12 米以上（改 at），或改小 size']],
  ['a building that sticks out', campusWith('at: [160, 80]', 'at: [190, 80]'), ['content/tours/yard/tour.yaml:14 | 位置不对（buildings 第 3 项的 at） | “实训楼”伸出校园东边 10 米 | 往里挪（at 是楼的中心，size 是 [面宽, 进深]）；或把 ground.size 写大']],
  ['a prop outside', campusWith('kind: 旗杆, at: [100, 70]', 'kind: 旗杆, at: [100, 700]'), ['content/tours/yard/tour.yaml:19 | 位置不对（props 第 4 项的 at） | [100, 700]，在校园外（校园是 [200, 120]） | 东 0—200，北 0—120 之间的位置；或把 ground.size 写大']],
  ['a row of trees that leaves the campus', campusWith('[120, 90]]', '[220, 90]]'), ['content/tours/yard/tour.yaml:17 | 位置不对（props 第 2 项的 line） | [220, 90]，在校园外（校园是 [200, 120]） | 东 0—200，北 0—120 之间的位置；或把 ground.size 写大']],
  ['a prop in two ways', campusWith('kind: 旗杆,', 'kind: 旗杆, area: [1, 1, 2, 2],'), ['content/tours/yard/tour.yaml:19 | 字段的值不对（props 第 4 项） | “旗杆”同时写了 at、area | 只留一个：一个写 at: [东, 北]，一排写 line: [[东, 北], [东, 北]]，一片写 area: [左, 下, 宽, 深]']],
  ['a prop nowhere', campusWith('kind: 旗杆, at: [100, 70]', 'kind: 旗杆'), ['content/tours/yard/tour.yaml:19 | 缺少必填的字段（props 第 4 项） | “旗杆”没有写在哪里 | 一个写 at: [东, 北]，一排写 line: [[东, 北], [东, 北]]，一片写 area: [左, 下, 宽, 深]']],
  ['stairs as a point', campusWith('kind: 旗杆', 'kind: 台阶'), ['content/tours/yard/tour.yaml:19 | 字段的值不对（props 第 4 项的 at） | “台阶”写了 at | line: [[东, 北], [东, 北]]；“台阶”是一条线']],
  ['a court as a point', campusWith('篮球场, area: [90, 95, 28, 15]', '篮球场, at: [100, 100]'), ['content/tours/yard/tour.yaml:18 | 字段的值不对（props 第 3 项的 at） | “篮球场”写了 at | area: [左, 下, 宽, 深]；“篮球场”是一片']],
  ['a patch in two ways', campusWith('{ area: [80, 45, 40, 30] }', '{ area: [80, 45, 40, 30], outline: [[0, 0], [9, 0], [9, 9]] }'), ['content/tours/yard/tour.yaml:10 | 字段的值不对（ground.plazas 第 1 项） | area 和 outline 都写了 | 只留一个：长方形用 area，别的形状用 outline']],
  ['a patch nowhere', campusWith('{ area: [80, 45, 40, 30] }', '{ paving: 木板 }'), ['content/tours/yard/tour.yaml:10 | 缺少必填的字段（ground.plazas 第 1 项） | 没有写在哪里 | area: [左, 下, 宽, 深]；不是长方形就写 outline: 各个角']],
  ['a room in an unknown building', campusWith('building: workshop', 'building: workshops'), ['content/tours/yard/tour.yaml:23 | 引用的内容不存在（rooms 第 1 项的 building） | 没有编号为“workshops”的楼 | 最接近的是：workshop']],
  ['a room in a building by its name', campusWith('building: workshop', 'building: 实训楼'), ['content/tours/yard/tour.yaml:23 | 字段的值不对（rooms 第 1 项的 building） | 实训楼 | workshop（实训楼）']],
  ['a room above the roof', campusWith('floor: 2', 'floor: 3'), ['content/tours/yard/tour.yaml:24 | 位置不对（rooms 第 1 项的 floor） | 第 3 层，“实训楼”只有 2 层 | 1—2；或改“实训楼”的 floors']],
  ['a room nobody enters', campusWith('    room: lathes\n', ''), ['content/tours/yard/tour.yaml:21 | 走不到（rooms 第 1 项的 id） | 没有一站在“数控实训室”（lathes）里，谁也进不去 | 加一站，写 room: lathes；或删去这间实训室']],
  ['a machine outside its room', campusWith('[10, 5]]', '[14, 5]]'), ['content/tours/yard/tour.yaml:28 | 位置不对（rooms 第 1 项的 things 第 1 项的 line） | [14, 5]，在“数控实训室”外面（房间是 [12, 9]） | 从房间左下角量起，东 0—12，北 0—9 之间的位置']],
  ['a machine nowhere', campusWith('{ kind: 屏幕, at: [6, 8] }', '{ kind: 屏幕 }'), ['content/tours/yard/tour.yaml:29 | 缺少必填的字段（rooms 第 1 项的 things 第 2 项） | “屏幕”没有写在哪里 | 一个写 at: [东, 北]，一排写 line: [[东, 北], [东, 北]]，一片写 area: [左, 下, 宽, 深]']],
  ['a stop outside its room', campusWith('at: [6, 2]', 'at: [160, 80]'), ['content/tours/yard/tour.yaml:52 | 位置不对（stops 第 3 项的 at） | [160, 80]，在“数控实训室”外面（房间是 [12, 9]） | 从房间左下角量起，东 0—12，北 0—9 之间的位置']],
  ['a stop in an unknown room', campusWith('room: lathes', 'room: lathe'), ['content/tours/yard/tour.yaml:51 | 引用的内容不存在（stops 第 3 项的 room） | 没有编号为“lathe”的实训室 | 最接近的是：lathes']],
  ['a route through a missing stop', campusWith('[entry, square, machines]', '[entry, squares, machines]'), ['content/tours/yard/tour.yaml:68 | 引用的内容不存在（routes 第 1 项的 stops 第 2 项） | 没有编号为“squares”的站 | 最接近的是：square']],
  ['a route in words', campusWith('[entry, square, machines]', '[校门口, square, machines]'), ['content/tours/yard/tour.yaml:68 | 字段的值不对（routes 第 1 项的 stops 第 1 项） | 校门口 | entry（校门口）']],
  ['a route nobody can walk', campusWith('[entry, square, machines]', '[square, bridge]', '    exits: [entry]\n', '    exits: [entry]\n    say: [{ text: 这里是桥。 }]\n', 'exits: [entry, {', 'exits: [{'), ['content/tours/yard/tour.yaml:69 | 走不到（routes 第 1 项的 stops 第 2 项） | 从“广场”（square）走不到“桥上”（bridge） | 补上中间各站的 exits，或换一个走得到的站', 'content/tours/yard/tour.yaml:37 | 没有回来的路（stops 第 1 项的 exits 第 1 项） | 能从“校门口”（entry）走到“广场”（square），却走不回来 | 在“广场”的 exits 里加上 entry']],
  ['a route through a silent stop', campusWith('[entry, square, machines]', '[entry, bridge]'), ['content/tours/yard/tour.yaml:57 | 缺少必填的字段（stops 第 4 项的 say） | 导览路线经过“桥上”（bridge），这一站没有讲解 say | say: [{ text: 一句话讲解 }]，一句一项']],
  ['a route into an unknown campus', { ...campusWith('[entry, square, machines]', '[entry, hill/entry]'), ...hills(campus) }, ['content/tours/yard/tour.yaml:68 | 引用的内容不存在（routes 第 1 项的 stops 第 2 项） | 没有编号为“hill”的校园 | 最接近的是：hills']],
  ['a route through a missing stop of another campus', { ...campusWith('[entry, square, machines]', '[entry, hills/entri]'), ...hills(campus) }, ['content/tours/yard/tour.yaml:68 | 引用的内容不存在（routes 第 1 项的 stops 第 2 项） | “测试校园”（hills）里没有编号为“entri”的站 | 最接近的是：entry']],
  ['a route through a silent stop of another campus', { ...campusWith('[entry, square, machines]', '[entry, hills/bridge]'), ...hills(campus) }, ['content/tours/yard/tour.yaml:68 | 缺少必填的字段（routes 第 1 项的 stops 第 2 项） | “测试校园”（hills）的“桥上”没有讲解 say | 在 content/tours/hills/tour.yaml 的这一站写 say']],
  ['a route into a sample', { ...campusWith('[entry, square, machines]', '[entry, hills/entry]'), ...hills(`${campus}sample: true\n`) }, ['content/tours/yard/tour.yaml:68 | 真实内容引用了示例（routes 第 1 项的 stops 第 2 项） | 校园“hills”是示例 | 换成真实内容，或删去；真实内容不能指向示例']],
  ['an unknown school', campusWith('school: 泸州测试职业学院\n', 'school: 泸州测验职业学院\n'), ['content/tours/yard/tour.yaml:72 | 引用的内容不存在（school） | 没有叫“泸州测验职业学院”的学校 | 最接近的是：泸州测试职业学院']],
  ['unknown school, major, story and event of a stop', campusWith('[泸州测试职业学院]', '[泸州测验职业学院]', '[hu-li-lei]', '[hu-li]', '[first]', '[frst]', '[launch]', '[lunch]'), ['content/tours/yard/tour.yaml:45 | 引用的内容不存在（stops 第 2 项的 schools 第 1 项） | 没有叫“泸州测验职业学院”的学校 | 最接近的是：泸州测试职业学院', 'content/tours/yard/tour.yaml:46 | 引用的内容不存在（stops 第 2 项的 majors 第 1 项） | 没有编号为“hu-li”的专业 | 最接近的是：hu-li-lei', 'content/tours/yard/tour.yaml:47 | 引用的内容不存在（stops 第 2 项的 stories 第 1 项） | 没有编号为“frst”的案例 | 最接近的是：first', 'content/tours/yard/tour.yaml:48 | 引用的内容不存在（stops 第 2 项的 events 第 1 项） | 没有编号为“lunch”的活动 | 最接近的是：launch']],
  ['a way told to the wrong side', campusWith('exits: [entry, ', 'exits: [{ to: entry, by: 沿路往北 }, '), ['content/tours/yard/tour.yaml:44 | 字段的值不对（stops 第 2 项的 exits 第 1 项的 by） | 写着往北，按位置这一站在南边 | 改写这句话，或核对两站的 at']],
  ['a campus of no school', campusWith('school: 泸州测试职业学院\n', ''), ['content/tours/yard/tour.yaml:1 | 缺少必填的字段（school） | 没有写是哪所学校 | 真实的校园写 school: 校名或标识码；虚构的写 sample: true，网页上会标“示例”']],
  ['a field of a stop a space too far left', campusWith('    name: 校门口', '   name: 校门口'), ['content/tours/yard/tour.yaml:32 | YAML 写法有错 | name: 校门口（前面 3 个空格） | 与同一项的 id 左边对齐：前面 4 个空格']],
  ['a colon of Chinese typing in braces', campusWith('{ kind: 旗杆,', '{ kind：旗杆,'), ['content/tours/yard/tour.yaml:19 | 冒号写成了全角（props 第 4 项的 kind：旗杆） | kind：旗杆 | kind: 旗杆（半角冒号，后面一个空格）']],
  ['a colon without its space in braces', campusWith('{ kind: 旗杆,', '{ kind:旗杆,'), ['content/tours/yard/tour.yaml:19 | YAML 写法有错（props 第 4 项的 kind:旗杆） | kind:旗杆 | kind: 旗杆（冒号后面空一格）']],
  ['a story that is a sample', campusWith('[first]', '[blocks]'), ['content/tours/yard/tour.yaml:47 | 真实内容引用了示例（stops 第 2 项的 stories 第 1 项） | 案例“blocks”是示例 | 换成真实内容，或删去；真实内容不能指向示例']],
  ['a link to a missing campus', storyBeside('[x](/tours/yards/)'), ['content/stories/first/index.md:22 | 引用的内容不存在 | /tours/yards/，没有这一页 | 最接近的是：/tours/yard/']],
  ['a link to a missing stop', storyBeside('[x](/tours/yard/squar/)'), ['content/stories/first/index.md:22 | 引用的内容不存在 | /tours/yard/squar/，校园里没有这一站 | 最接近的是：/tours/yard/square/']],
  ['links that lead somewhere', storyBeside('[x](/tours/) [y](/tours/yard/) [z](/tours/yard/square/)'), []],
  ['a link into a sample', storyBeside('[x](/tours/yard/square/)', `${campus}sample: true\n`), ['content/stories/first/index.md:22 | 真实内容引用了示例 | /tours/yard/square/，是示例 | 换成真实内容的地址，或删去链接']],
  ['a point as text', campusWith('at: [100, 60]', 'at: 100，60'), ['content/tours/yard/tour.yaml:40 | 字段的值不对（stops 第 2 项的 at） | 100，60 | [东, 北] 两个数字，单位米，例如 [120, 40]（逗号用半角）']],
  ['a point of Chinese typing', campusWith('at: [100, 60]', 'at: [100，60]'), ['content/tours/yard/tour.yaml:40 | 字段的值不对（stops 第 2 项的 at） | [100，60] | [东, 北] 两个数字，单位米，例如 [120, 40]（逗号用半角）']],
  ['a size of one number', campusWith('size: [12, 9]', 'size: [12]'), ['content/tours/yard/tour.yaml:25 | 字段的值不对（rooms 第 1 项的 size） | [12] | [宽, 深] 两个数字，单位米，例如 [60, 18]（逗号用半角）']],
  ['an area of three numbers', campusWith('area: [80, 45, 40, 30]', 'area: [80, 45, 40]'), ['content/tours/yard/tour.yaml:10 | 字段的值不对（ground.plazas 第 1 项的 area） | [80, 45, 40] | [左, 下, 宽, 深] 四个数字，单位米，宽和深大于 0，例如 [20, 30, 40, 25]']],
  ['a line of one point', campusWith('[[80, 90], [120, 90]]', '[[80, 90]]'), ['content/tours/yard/tour.yaml:17 | 字段的值不对（props 第 2 项的 line） | [[80, 90]] | 2—60 个点，每个点 [东, 北]，例如 [[0, 20], [120, 20]]']],
  ['an outline of two corners', campusWith('area: [80, 45, 40, 30]', 'outline: [[0, 0], [9, 9]]'), ['content/tours/yard/tour.yaml:10 | 字段的值不对（ground.plazas 第 1 项的 outline） | [[0, 0], [9, 9]] | 3—60 个角，每个角 [东, 北]，例如 [[0, 0], [40, 0], [20, 30]]']],
  ['a place on the moon', campusWith('at: [100, 60]', 'at: [100, 60000]'), ['content/tours/yard/tour.yaml:40 | 字段的值不对（stops 第 2 项的 at 第 2 项） | 60000 | 米数：-2000 到 2000 之间的数字，不加引号']],
  ['a direction that is none', campusWith('look: 东 }', 'look: 那边 }'), ['content/tours/yard/tour.yaml:43 | 字段的值不对（stops 第 2 项的 say 第 2 项的 look） | 那边 | 北、东北、东、东南、南、西南、西、西北 之一，或从北起顺时针的度数 0—360，不加引号']],
  ['a kind of building that is none', campusWith('kind: 教学楼', 'kind: 教学大楼'), ['content/tours/yard/tour.yaml:13 | 字段的值不对（buildings 第 2 项的 kind） | 教学大楼 | 最接近的是：教学楼（种类：教学楼、图书馆、实训楼、宿舍、食堂、体育馆、校门、办公楼、礼堂）']],
  ['a kind of building that is one of events', campusWith('kind: 教学楼', 'kind: 启动仪式'), ['content/tours/yard/tour.yaml:13 | 字段的值不对（buildings 第 2 项的 kind） | 启动仪式 | 教学楼、图书馆、实训楼、宿舍、食堂、体育馆、校门、办公楼、礼堂 之一']],
  ['a machine that is none', campusWith('kind: 数控车床', 'kind: 数控机床'), ['content/tours/yard/tour.yaml:28 | 字段的值不对（rooms 第 1 项的 things 第 1 项的 kind） | 数控机床 | 最接近的是：数控车床（设备，见“逛校园”一节的设备表）']],
  ['too little text', campusWith('校园中间的广场，两边是楼，升旗和开会都在这里。', '广场。'), ['content/tours/yard/tour.yaml:41 | 字段的值不对（stops 第 2 项的 text） | 广场。 | 至少 20 个字：这是哪里、能看到什么、有什么用']],
  ['no text', campusWith('    text: 校园中间的广场，两边是楼，升旗和开会都在这里。\n', ''), ['content/tours/yard/tour.yaml:38 | 缺少必填的字段（stops 第 2 项的 text） | 没有这一行 | text: …（介绍：在哪里、看到什么、有什么用）']],
  ['too little alternative text', campusWith('铺着石板的广场，中间有旗杆', '广场'), ['content/tours/yard/tour.yaml:42 | 图片没有替代文字（stops 第 2 项的 alt） | 广场 | 至少八个字，说清画面里有什么']],
  ['no alternative text', campusWith('    alt: 铺着石板的广场，中间有旗杆\n', ''), ['content/tours/yard/tour.yaml:38 | 图片没有替代文字（stops 第 2 项的 alt） | 没有写 alt | 至少八个字，说清画面里有什么']],
  ['no alternative text of the whole', campusWith('alt: 从空中看，一条河边有三栋楼\n', ''), ['content/tours/yard/tour.yaml:1 | 图片没有替代文字（alt） | 没有写 alt | 至少八个字，说清画面里有什么']],
  ['no sources', campusWith('sources:\n  - title: 测试来源\n', ''), ['content/tours/yard/tour.yaml:1 | 没有写来源（sources） | 没有写 sources | 至少一条来源：- title: 来源名称']],
  ['a route step that is no id', campusWith('[entry, square, machines]', '[entry, a/b/c]'), ['content/tours/yard/tour.yaml:68 | 字段的值不对（routes 第 1 项的 stops 第 2 项） | a/b/c | 站的编号，例如 library；别的校园的站写 校园编号/站编号']],
];

test.each(cases)('%s', async (_, files, report) => expect(await reportWith(files)).toEqual(report));
