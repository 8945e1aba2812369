/**
 * The words an editor picks from in tour.yaml, and the part of the 3D library each stands for. Adding a word here (and
 * the part in src/stage/parts/) is all it takes to offer something new.
 */

export const directions = ['北', '东北', '东', '东南', '南', '西南', '西', '西北'] as const;
export type Direction = (typeof directions)[number];

export const buildingKinds = {
  教学楼: 'teaching',
  图书馆: 'library',
  实训楼: 'workshop',
  宿舍: 'dormitory',
  食堂: 'canteen',
  体育馆: 'gym',
  校门: 'gate',
  办公楼: 'office',
  礼堂: 'hall',
} as const;

export const shapes = { 矩形: 'rectangle', L形: 'l', U形: 'u', 回字形: 'courtyard' } as const;

export const roofs = {
  绿瓦: 'green',
  红瓦: 'red',
  赭瓦: 'deep',
  灰瓦: 'slate',
  平顶: 'flat',
  光伏: 'solar',
  锯齿: 'sawtooth',
  拱顶: 'vault',
  绿植: 'garden',
} as const;

export const walls = {
  米白: 'cream',
  沙黄: 'sand',
  砖红: 'brick',
  雾灰: 'mist',
  白: 'white',
  木色: 'timber',
} as const;

export const trees = {
  香樟: 'camphor',
  银杏: 'ginkgo',
  黄葛树: 'banyan',
  松: 'pine',
  竹: 'bamboo',
  樱花: 'cherry',
  桂花: 'osmanthus',
  梧桐: 'plane',
} as const;

export const props = {
  路灯: 'lamp',
  长椅: 'bench',
  旗杆: 'flags',
  自行车: 'bikes',
  人: 'people',
  树: 'tree',
  花坛: 'flowerbed',
  绿篱: 'hedge',
  雕塑: 'sculpture',
  展板: 'board',
  摊位: 'stall',
  凉亭: 'pavilion',
  喷泉: 'fountain',
  汽车: 'car',
  校车: 'bus',
  操场: 'track',
  篮球场: 'court',
  乒乓球台: 'pingpong',
  石头: 'rocks',
  游船: 'boat',
  大棚: 'greenhouse',
  菜地: 'fields',
  桥: 'bridge',
  台阶: 'stairs',
  坡道: 'ramp',
  护栏: 'railing',
  单轨: 'monorail',
} as const;

/** What stands in training rooms, by trade. */
export const equipment = {
  // Any room
  课桌: 'desk',
  椅子: 'chair',
  讲台: 'lectern',
  屏幕: 'display',
  白板: 'whiteboard',
  柜子: 'cabinet',
  货架: 'shelf',
  工作台: 'workbench',
  绿植: 'plant',
  电脑桌: 'computer',
  宣传画: 'poster',
  地标线: 'floor-marking',
  洗手池: 'sink',
  人: 'people',
  // 数控加工
  数控车床: 'lathe',
  加工中心: 'machining-centre',
  机械臂: 'robot-arm',
  工具车: 'tool-trolley',
  // 汽车检修
  教学汽车: 'training-car',
  举升机: 'car-lift',
  轮胎架: 'tyre-rack',
  发动机台架: 'engine-stand',
  // 护理
  病床: 'hospital-bed',
  输液架: 'drip-stand',
  治疗车: 'treatment-trolley',
  隔帘: 'bed-curtain',
  监护仪: 'monitor',
  // 川菜烹饪
  灶台: 'wok-range',
  操作台: 'kitchen-counter',
  调料架: 'spice-rack',
  冰柜: 'fridge',
  展示餐桌: 'banquet-table',
  // 轨道交通驾驶模拟
  驾驶模拟舱: 'train-simulator',
  环幕: 'curved-screen',
  线路沙盘: 'rail-model',
  // 无人机
  无人机: 'drone',
  停机坪: 'drone-pad',
  防护网: 'flight-net',
  无人机维修台: 'drone-bench',
  // 蜀绣与服装
  绣架: 'embroidery-frame',
  织机: 'loom',
  人台: 'mannequin',
  布架: 'fabric-rack',
  缝纫机: 'sewing-machine',
  // 智慧农业
  水培架: 'hydroponic-rack',
  育苗床: 'seedling-bed',
  番茄架: 'tomato-trellis',
  气象站: 'weather-station',
  // 焊接
  焊接工位: 'welding-booth',
  焊接机器人: 'welding-robot',
  气瓶: 'gas-cylinders',
  // 茶艺
  茶桌: 'tea-table',
  茶架: 'tea-shelf',
  茶席: 'tea-mat',
  屏风: 'folding-screen',
  // 集成电路
  光刻机: 'lithography',
  晶圆台: 'wafer-bench',
  风淋门: 'air-shower',
  显微镜: 'microscope',
  // 白酒酿造
  甑桶: 'still',
  酒坛: 'wine-jars',
  窖池: 'fermentation-pit',
  晾堂: 'cooling-floor',
} as const;

/** The look of a room's floor, walls and ceiling. */
export const roomStyles = {
  车间: 'workshop',
  教室: 'classroom',
  诊室: 'clinic',
  厨房: 'kitchen',
  展厅: 'gallery',
  温室: 'glasshouse',
  茶室: 'teahouse',
  洁净室: 'cleanroom',
  作坊: 'cellar',
} as const;
