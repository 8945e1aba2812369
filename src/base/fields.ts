import { z } from 'zod';
import type { SchemaContext } from './context.ts';
import { isDateString, isPartialDate, isStamp } from './dates.ts';

/** Pieces that every room's schema is made of. The sentences are read by editors: they become the guide. */

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id' });

export const date = z.string().refine(isDateString, { error: 'date' });

export const partialDate = z.string().refine(isPartialDate, { error: 'partialDate' });

export const stamp = z.string().refine(isStamp, { error: 'stamp' });

export const year = z.number().int().min(1949).max(2100);

/** Punctuation of Chinese typing belongs to no address, though `z.url` lets it pass. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'webAddress' })
  .regex(/^[^\u3000-\u303f\uff00-\uffef“”‘’]*$/, { error: 'webAddress' });

export const source = z.strictObject({
  title: z.string().min(2).describe('来源的名称，例如“中新网2023-05-17”'),
  url: webAddress.optional().describe('网址；没有核对过的转载页可以不写'),
});

export const sources = z
  .array(source)
  .min(1, { error: 'emptySources' })
  .describe('事实的来源，至少一条；每条写 title（名称），有网址再写 url');

export const updated = date.describe('这份内容最后一次改动的日期，例如 "2024-05-18"；用于网站地图与订阅');

export const sample = z
  .literal(true)
  .optional()
  .describe('虚构的示范内容必须写 sample: true；页面、分享图和搜索结果都会标“示例”。真实内容不写这一行');

const licence = z.string().min(2).describe('授权方式，例如“本站绘制，CC BY 4.0”');

/** A picture, video or sound that lies beside the entry; blocks and covers name it by `id`. */
export const media = ({ image }: SchemaContext) =>
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('picture').describe('图片写 picture'),
      id: id.describe('在正文里引用它的短名，小写字母、数字和短横'),
      src: image().describe('文件，例如 ./workshop.webp；长边不超过 1600 像素，写了 zoom 的除外'),
      alt: z.string().min(4, { error: 'missingAlt' }).describe('替代文字：看不见图的人靠它知道图里有什么'),
      zoom: z
        .literal(true)
        .optional()
        .describe('要放大细看的大图（总平面、长卷、全景）写 true：可以超过 1600 像素，网站切成小块，看到哪里下载哪里'),
      caption: z.string().min(2).optional().describe('图说，显示在图下'),
      credit: z.string().min(2).describe('作者'),
      licence,
    }),
    z.strictObject({
      type: z.literal('video').describe('视频写 video'),
      id: id.describe('在正文里引用它的短名'),
      src: z
        .string()
        .regex(/^\.\/[\w-]+\.mp4$/, { error: 'videoFile' })
        .describe('文件，例如 ./film.mp4'),
      poster: image().describe('未播放时显示的图片'),
      alt: z.string().min(4, { error: 'missingAlt' }).describe('替代文字'),
      captions: z
        .string()
        .regex(/^\.\/[\w-]+\.vtt$/, { error: 'captionsFile' })
        .describe('字幕文件，例如 ./film.vtt'),
      transcript: z.string().min(20).describe('文字稿：视频里说了什么、看到什么'),
      seconds: z.number().int().positive().describe('时长，秒'),
      chapters: z
        .array(
          z.strictObject({
            at: z.number().int().min(0).describe('从第几秒开始'),
            title: z.string().min(2).max(24).describe('这一章讲什么'),
          }),
        )
        .default([])
        .describe('章节，按先后写；访客点一下就跳到那里'),
      caption: z.string().min(2).optional().describe('图说'),
      credit: z.string().min(2).describe('作者'),
      licence,
    }),
  ]);

export type Media = z.infer<ReturnType<typeof media>>;
export type PictureMedia = Extract<Media, { type: 'picture' }>;
export type VideoMedia = Extract<Media, { type: 'video' }>;
export type Source = z.infer<typeof source>;
