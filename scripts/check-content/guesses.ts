import { type Direction, directions } from '../../src/tours/kind-schema.ts';

const DIGITS = '零一二三四五六七八九';
const UNIT = /\s*(?:平方米|公尺|厘米|[米层楼度°年棵个秒人张倍间台%m])$/i;

/** The bare number that was meant by one with its unit, in Chinese or of full width: `4层`, `四`, `４` → 4. */
export function numberGuess(value: string): number | undefined {
  const usual = value
    .normalize('NFKC')
    .replace(/[“”‘’"'\s]/g, '')
    .replace(/^第|^约/, '')
    .replace(UNIT, '')
    .trim();
  if (/^[-−]?\d+(?:\.\d+)?$/.test(usual)) return Number(usual.replace('−', '-'));
  return chineseGuess(usual.replace('两', '二').replaceAll('〇', '零'));
}

/** 四 → 4, 十二 → 12, 二十 → 20. */
function chineseGuess(words: string): number | undefined {
  const [, tens, ten, ones] = /^([一二三四五六七八九])?(十)?([零一二三四五六七八九])?$/.exec(words) ?? [];
  if (!ten) return (tens ?? ones) && !(tens && ones) ? DIGITS.indexOf((tens ?? ones)!) : undefined;
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}

/** The direction, or the degrees, that was meant: 朝北 → 北, 北东 → 东北, 坐北朝南 → 南, 东北偏北 → 东北, 90度 → 90. */
export function directionGuess(value: string): Direction | number | undefined {
  const usual = value.normalize('NFKC').trim();
  const degrees = /^(\d+(?:\.\d+)?)\s*[度°]?$/.exec(usual)?.[1];
  if (degrees !== undefined) return Number(degrees) <= 360 ? Number(degrees) : undefined;
  // Of 坐北朝南 what follows 朝 is the front; of 东北偏北 what precedes 偏 is one of the eight.
  const front = usual.replace(/^坐.*(?=[朝向])/, '');
  const bare = front.replace(/^(东北|东南|西北|西南)偏.$/, '$1').replace(/[朝往向面正偏对着边方侧墙部看]/g, '');
  const swapped = bare.length === 2 ? `${bare[1]}${bare[0]}` : bare;
  return directions.find((one) => one === bare) ?? directions.find((one) => one === swapped);
}
