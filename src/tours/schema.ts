import { z } from 'zod';
import type { SchemaContext } from '../base/context.ts';
import { id, media, sample, sources, updated, year } from '../base/fields.ts';
import { buildingKinds, directions, equipment, props, roofs, roomStyles, shapes, trees, walls } from './kind-schema.ts';

const words = <T extends Record<string, string>>(table: T) =>
  z.enum(Object.keys(table) as [keyof T & string, ...(keyof T & string)[]]);

const metres = z.number().min(-2000, { error: 'metres' }).max(2000, { error: 'metres' });
const point = z.tuple([metres, metres], { error: 'point' });
const area = z.tuple([metres, metres, z.number().positive(), z.number().positive()], { error: 'area' });
const outline = z.array(point).min(3, { error: 'outline' }).max(60, { error: 'outline' });
const line = z.array(point).min(2, { error: 'line' }).max(60, { error: 'line' });
const heading = z.union([z.enum(directions), z.number().min(0).max(360)], { error: 'heading' });
const seed = z.number().int().min(0).max(9999).optional().describe('随机的种子：换一个数，树和人就换一种站法');

/** Where something covers the ground: `area: [左, 下, 宽, 深]`, or a closed outline. */
const patch = {
  area: area.optional().describe('一块长方形：[左, 下, 宽, 深]，单位米'),
  outline: outline.optional().describe('不是长方形时，依次写各个角 [[东, 北], …]，不用 area'),
};

const groundSchema = z.strictObject({
  size: z
    .tuple([z.number().min(40).max(600), z.number().min(40).max(600)], { error: 'size' })
    .describe('校园范围：[东西宽, 南北深]，米。左下角是 [0, 0]，向右是东，向上是北'),
  terraces: z
    .array(z.strictObject({ ...patch, height: z.number().min(-30).max(60).describe('这一级台地比 0 高多少米') }))
    .default([])
    .describe('台地，从低到高写；平地不写'),
  river: z
    .strictObject({
      line: line.describe('河的中线，从一头到另一头的点'),
      width: z.number().min(4).max(120).describe('河宽，米'),
      height: z.number().min(-30).max(30).default(0).describe('水面高度；平地不写'),
    })
    .optional()
    .describe('河'),
  roads: z
    .array(
      z.strictObject({
        line: line.describe('路的中线，从一头到另一头的点'),
        width: z.number().min(1).max(30).default(6).describe('路宽，米'),
      }),
    )
    .default([])
    .describe('道路'),
  plazas: z
    .array(z.strictObject({ ...patch, paving: z.enum(['石板', '地砖', '木板']).default('石板').describe('铺什么') }))
    .default([])
    .describe('广场和铺装地'),
  greens: z
    .array(
      z.strictObject({
        ...patch,
        trees: z.array(words(trees)).default([]).describe('种哪些树：香樟、银杏、黄葛树、松、竹、樱花、桂花、梧桐'),
        density: z.number().min(0).max(10).default(1).describe('每一百平方米几棵'),
        seed,
      }),
    )
    .default([])
    .describe('绿地'),
  hills: z.array(z.enum(directions)).default(['北']).describe('远山在哪几个方向'),
});

const buildingSchema = z.strictObject({
  id,
  kind: words(buildingKinds).describe('种类：教学楼、图书馆、实训楼、宿舍、食堂、体育馆、校门、办公楼、礼堂'),
  name: z.string().min(2).max(16).describe('楼名'),
  sign: z.string().max(10).optional().describe('平面图上写的短名；不写就用楼名'),
  at: point.describe('楼的中心 [东, 北]'),
  face: heading.default('南').describe('大门朝哪边'),
  size: z
    .tuple([z.number().min(3).max(200), z.number().min(3).max(200)], { error: 'size' })
    .describe('[面宽, 进深]，米'),
  shape: words(shapes).default('矩形').describe('平面：矩形、L形、U形、回字形'),
  floors: z.number().int().min(1).max(20).default(4).describe('层数'),
  roof: words(roofs).default('绿瓦').describe('屋顶：绿瓦、红瓦、赭瓦、灰瓦、平顶、光伏、锯齿、拱顶、绿植'),
  walls: words(walls).default('米白').describe('墙面：米白、沙黄、砖红、雾灰、白、木色'),
  since: year.optional().describe('哪一年建成；写了就能在“十年”滑杆上看到它出现'),
  model: z
    .string()
    .regex(/^\.\/[\w-]+\.glb$/, { error: 'modelFile' })
    .optional()
    .describe('学校自己的模型文件 ./xxx.glb，代替网站搭的楼，按 size 缩放，正面是 +z；不超过 1.5 MB'),
});

const prop = <T extends Record<string, string>>(kinds: T, sentence: string) =>
  z.strictObject({
    kind: words(kinds).describe(sentence),
    at: point.optional().describe('一个：写它的位置 [东, 北]'),
    line: line.optional().describe('一排：写这条线的点；台阶、坡道、桥、护栏、单轨也用它'),
    every: z
      .number()
      .min(0.3)
      .max(100)
      .optional()
      .describe('一排里每隔几米一个，不写是 6 米；护栏和绿篱不写就一段接一段连起来'),
    area: area.optional().describe('一片：[左, 下, 宽, 深]；操场、球场、菜地、大棚也用它'),
    count: z.number().int().min(1).max(400).optional().describe('一片里有几个'),
    face: heading.optional().describe('正面朝哪边；不写朝南，一排的朝线走的方向'),
    width: z.number().min(0.5).max(60).optional().describe('台阶、坡道、桥有多宽'),
    height: z.number().min(-10).max(60).optional().describe('离地多高：单轨的轨道、悬着的东西'),
    species: words(trees).optional().describe('树种，只用于“树”'),
    seed,
    since: year.optional().describe('哪一年有的'),
  });

const roomSchema = z.strictObject({
  id,
  name: z.string().min(2).max(20).describe('实训室的名字'),
  building: id.describe('在哪栋楼：楼的编号'),
  floor: z.number().int().min(1).max(20).default(1).describe('第几层'),
  size: z
    .tuple([z.number().min(3).max(60), z.number().min(3).max(60)], { error: 'size' })
    .describe('[东西宽, 南北深]，米'),
  height: z.number().min(2.4).max(14).default(4).describe('层高，米'),
  style: words(roomStyles).default('教室').describe('样子：车间、教室、诊室、厨房、展厅、温室、茶室、洁净室、作坊'),
  windows: z
    .array(z.enum(['北', '东', '南', '西']))
    .default(['北'])
    .describe('哪几面墙有窗'),
  door: z.enum(['北', '东', '南', '西']).default('南').describe('门在哪面墙'),
  things: z
    .array(prop(equipment, '设备，见“逛校园”一节的设备表'))
    .default([])
    .describe('屋里的东西；位置从房间左下角 [0, 0] 量起'),
});

const sentence = z.strictObject({
  text: z.string().min(4).max(80).describe('一句话，不超过八十字'),
  look: heading.optional().describe('说到这一句时往哪边看'),
});

const exit = z.union(
  [
    id,
    z.strictObject({
      to: id.describe('通到哪一站：站的编号'),
      arrive: heading.optional().describe('到了以后面朝哪边；不写就是走来的方向'),
      by: z.string().min(2).max(20).optional().describe('怎样走，例如“上台阶”'),
    }),
  ],
  { error: 'exit' },
);

const stopSchema = (context: SchemaContext) =>
  z.strictObject({
    id,
    name: z.string().min(2).max(14).describe('站名'),
    room: id.optional().describe('在哪间实训室；室外的站不写'),
    at: point.describe('站在哪里 [东, 北]；屋里的从房间左下角量起'),
    look: heading.default('北').describe('面朝哪边：写方向，或从北起顺时针的度数'),
    tilt: z.number().min(-80).max(60).default(0).describe('抬头为正、低头为负，度'),
    eye: z.number().min(0.5).max(120).default(2.2).describe('眼睛离地几米；想看得远就写高一些'),
    zoom: z.number().min(0.5).max(3).default(1).describe('放大几倍'),
    photo: context
      .image()
      .optional()
      .describe('学校自己拍的 360° 全景照片 ./xxx.jpg（宽是高的两倍），代替三维画面；照片正中就是 look 的方向'),
    text: z.string().min(20, { error: 'stopText' }).max(400).describe('介绍：在哪里、看到什么、有什么用'),
    alt: z
      .string({ error: 'sceneAlt' })
      .min(8, { error: 'sceneAlt' })
      .max(140)
      .describe('画面的替代文字：看不见图的人靠它知道图里有什么'),
    say: z.array(sentence).default([]).describe('讲解，一句一句写；写了才能导览'),
    audio: z
      .strictObject({
        src: z
          .string()
          .regex(/^\.\/[\w-]+\.(mp3|m4a)$/, { error: 'audioFile' })
          .describe('录音文件 ./xxx.mp3'),
        captions: z
          .string()
          .regex(/^\.\/[\w-]+\.vtt$/, { error: 'captionsFile' })
          .describe('字幕文件 ./xxx.vtt，每句一条，与 say 一致'),
      })
      .optional()
      .describe('录好的讲解；没有就用设备自己的中文语音，设备没有就只显示字幕'),
    media: z.array(media(context)).default([]).describe('这一站的照片和短片，显示在讲解下面；写法与案例的 media 一样'),
    exits: z.array(exit).min(1, { error: 'noExit' }).describe('从这里能走到哪几站'),
    stories: z.array(id).default([]).describe('相关案例的编号'),
    schools: z.array(z.string()).default([]).describe('相关学校：标识码或校名'),
    majors: z.array(id).default([]).describe('相关专业类 slug'),
    events: z.array(id).default([]).describe('相关活动的编号'),
  });

const routeSchema = z.strictObject({
  id,
  name: z.string().min(2).max(16).describe('路线名，例如“三分钟导览”'),
  audience: z.enum(['所有人', '学生', '家长', '企业', '两地联游']).describe('为谁准备'),
  about: z.string().min(10).max(120).describe('一句话说明'),
  stops: z
    .array(z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, { error: 'stopRef' }))
    .min(2)
    .describe('依次经过的站；别的校园的站写 校园编号/站编号'),
});

/** One campus, `content/tours/<id>/tour.yaml`. Lengths in metres, [east, north] from the south-west corner. */
export const tourSchema = (context: SchemaContext) =>
  z.strictObject({
    title: z.string().min(4).max(20).describe('校园的名字'),
    school: z.string().optional().describe('是哪所学校：标识码或校名；示意校园不写'),
    province: z.enum(['四川', '重庆']).describe('四川或重庆'),
    summary: z.string().min(20).max(140).describe('一两句话的简介'),
    alt: z.string({ error: 'sceneAlt' }).min(8, { error: 'sceneAlt' }).max(140).describe('全景鸟瞰图的替代文字'),
    season: z.enum(['春', '夏', '秋', '冬']).default('春').describe('先显示哪个季节'),
    time: z.enum(['白天', '黄昏', '夜晚']).default('黄昏').describe('先显示什么时候'),
    overview: z
      .strictObject({
        look: heading.describe('鸟瞰时往哪边看'),
        target: point.describe('看着哪一点'),
        distance: z.number().min(20).max(900).describe('离那一点多远，米'),
        tilt: z.number().min(-85).max(-5).default(-24).describe('俯角，负数'),
      })
      .describe('鸟瞰的镜头'),
    ground: groundSchema.describe('地面'),
    buildings: z.array(buildingSchema).min(1).describe('楼'),
    props: z.array(prop(props, '树、灯、长椅、人、球场等，见“逛校园”一节的表')).default([]).describe('室外的东西'),
    rooms: z.array(roomSchema).default([]).describe('能走进去的实训室'),
    stops: z.array(stopSchema(context)).min(2).describe('站；第一个是入口，通常是校门'),
    routes: z.array(routeSchema).default([]).describe('导览路线'),
    sources,
    updated,
    sample,
  });
export type TourData = z.infer<ReturnType<typeof tourSchema>>;
export type Heading = z.infer<typeof heading>;
export type Exit = z.infer<typeof exit>;
