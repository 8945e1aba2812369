import { faultAt } from './entry.ts';
import type { Fault } from './faults.ts';

export interface Cue {
  /** Line of its words, 1-based. */
  line: number;
  /** When they are said, in seconds from the beginning; 0 where the time cannot be read. */
  at: number;
  words: string;
}

const ARROW = '-->';
/** A line of times, written in any of the ways that come to hand; only one of them is read. */
const TIMES = /-->|^\s*[\d：:.,，]+\s*(?:——>|→|-+[>＞])/;
const STAMP = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;

/**
 * The captions of a WebVTT file (W3C WebVTT, §4.1 and §6.1), and what a browser would drop without a word: a file
 * without its first line, times written with a comma or in full width, cues that end before they begin.
 */
export function readCaptions(file: string, text: string): { cues: Cue[]; faults: Fault[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const faults: Fault[] = [];
  const wrong = (i: number, found: string, instead: string) =>
    void faults.push(faultAt(file, i + 1, 'wrongValue', found, instead));
  if (!/^WEBVTT(?:\s|$)/.test(lines[0]!)) wrong(0, lines[0] || '（空）', '第一行写 WEBVTT，第二行空着');
  const cues = lines.flatMap((line, i): Cue[] => {
    if (!TIMES.test(line)) return [];
    const [from, to] = line.split(ARROW).map((part) => milliseconds(part.trim().split(/\s/)[0]!));
    if (from === undefined || to === undefined)
      wrong(i, line.trim(), '时间写成 00:00.000 --> 00:03.000：半角冒号，秒后面用小数点和三位数');
    else if (to <= from) wrong(i, line.trim(), '结束的时间比开始晚');
    const after = lines.slice(i + 1);
    const end = after.findIndex((other) => other.trim() === '' || TIMES.test(other));
    const words = (end < 0 ? after : after.slice(0, end)).join('');
    return [{ line: i + 2, at: (from ?? 0) / 1000, words: words.replace(/<[^>]*>/g, '').trim() }];
  });
  return { cues, faults };
}

function milliseconds(stamp: string): number | undefined {
  const [, hours = '0', minutes, seconds, thousandths] = STAMP.exec(stamp) ?? [];
  if (minutes === undefined) return undefined;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(thousandths);
}
