import { faultAt } from '../../src/base/entry.ts';
import type { Fault } from '../../src/base/faults.ts';
import type { TextFile } from './files.ts';

interface Pattern {
  what: string;
  instead: string;
  /** Its group, where it has one, is the personal part; the words before it are not. */
  find: RegExp;
  /** Further proof, where the shape alone says too little. */
  proof?: (match: string) => boolean;
}

const OFFICE = '办公室的座机，或删去';

const patterns: Pattern[] = [
  { what: '手机号', instead: OFFICE, find: /(?<![\d.])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g },
  { what: '身份证号', instead: '删去', find: /(?<!\d)\d{17}[\dXx](?![\dA-Za-z])/g, proof: isIdentityNumber },
  { what: 'QQ 群号', instead: OFFICE, find: /(?:QQ|扣扣)\s*群(?:号码?)?\s*[:：]?\s*([1-9]\d{4,10})(?!\d)/gi },
  { what: 'QQ 号', instead: OFFICE, find: /(?:QQ|扣扣)(?:号码?)?\s*[:：]?\s*([1-9]\d{4,10})(?!\d)/gi },
  {
    what: '微信号',
    instead: OFFICE,
    find: /(?:微信|WeChat|weixin|(?<![a-z])vx)(?:号|ID)?\s*[:：]\s*([A-Za-z][\w-]{5,19})/gi,
  },
  { what: '微信号', instead: OFFICE, find: /加(?:我|老师)?微信号?\s*([A-Za-z][\w-]{5,19})/gi },
  // Without a colon or 加 only what has a digit or `_` in it: 微信 WeChat is the programme.
  { what: '微信号', instead: OFFICE, find: /(?<!加|加我|加老师)微信号?\s*(?=\w*[\d_])([A-Za-z][\w-]{5,19})/gi },
  {
    what: '私人邮箱',
    instead: '单位的邮箱，或删去',
    find: /[\w.+-]+@(?:qq|vip\.qq|163|126|139|189|foxmail|gmail|sina|sohu|yeah|hotmail|outlook|live|icloud|aliyun|yahoo)\.(?:com|net|cn)(?:\.cn)?/gi,
  },
];

/** A quick no for nearly every file: any of the patterns needs one of these. */
const ANY = /1[3-9]\d[ -]?\d{4}|\d{17}|QQ|扣扣|微信|wechat|weixin|vx|@/i;
/** Digits and letters of Chinese typing, `１３８`, each of one character as the usual ones. */
const FULL_WIDTH = /[\uff10-\uff19\uff20-\uff3a\uff3f\uff41-\uff5a\uff0d]/g;
const WEB_ADDRESS = /https?:\/\/[^\s)"'<>，。；）]+/g;

interface Personal {
  what: string;
  instead: string;
  at: number;
  length: number;
}

/** Personal numbers and mailboxes anywhere in a text; the report shows only enough to find them. */
export function privacyFaults({ path, text }: TextFile): Fault[] {
  return personalIn(text).map(({ what, instead, at, length }) => {
    const line = text.slice(0, at).split('\n').length;
    return faultAt(path, line, 'privacy', `${what} ${mask(usual(text.slice(at, at + length)))}`, instead);
  });
}

/**
 * A text of the report with what is personal in it made unreadable: reports are copied into chats and tickets, and any
 * fault may repeat what an editor wrote.
 */
export function masked(text: string): string {
  let rest = text;
  for (const { at, length } of personalIn(text).toSorted((a, b) => b.at - a.at))
    rest = rest.slice(0, at) + mask(usual(rest.slice(at, at + length))) + rest.slice(at + length);
  // A number that the report itself cut short is no less somebody's.
  return rest.replace(/\d{5,}(?=…$)/, '****');
}

const usual = (text: string): string => text.replace(FULL_WIDTH, (wide) => wide.normalize('NFKC'));

/** In a text, where each personal number or mailbox stands. */
function personalIn(text: string): Personal[] {
  const read = usual(text);
  if (!ANY.test(read)) return [];
  // Numbers inside web addresses are article numbers, not people's.
  const readable = read.replace(WEB_ADDRESS, (address) => ' '.repeat(address.length));
  return patterns.flatMap(({ what, instead, find, proof }) =>
    [...readable.matchAll(find)]
      .filter((match) => !proof || proof(match[0]))
      .map((match) => {
        const personal = match[1] ?? match[0];
        return { what, instead, at: match.index + match[0].lastIndexOf(personal), length: personal.length };
      }),
  );
}

/** GB 11643: a date in the middle and a check character (ISO 7064, MOD 11-2) at the end. */
function isIdentityNumber(number: string): boolean {
  const month = Number(number.slice(10, 12));
  const day = Number(number.slice(12, 14));
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = [...number.slice(0, 17)].reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0);
  return '10X98765432'[sum % 11] === number[17]!.toUpperCase();
}

const mask = (text: string): string =>
  text.length < 9 ? `${text.slice(0, 2)}****` : `${text.slice(0, 3)}****${text.slice(-4)}`;
