import { basename } from 'node:path';
import { countFaults, type Fault, faultKinds, sortFaults, tellFaults } from '../../src/base/faults.ts';

/** What is wrong with the content, as the terminal and the page tell it. */
export interface Report {
  /** One sentence: which file, which line, what. */
  headline: string;
  /** Every fault, and what to do. */
  text: string;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The report on faults, those of files just saved before all others; undefined where there are none.
 * @param saved paths from the repository's root
 */
export function reportOf(faults: readonly Fault[], saved: ReadonlySet<string> = NOTHING): Report | undefined {
  const own = sortFaults(faults.filter(({ file }) => saved.has(file)));
  const others = sortFaults(faults.filter(({ file }) => !saved.has(file)));
  const first = own[0] ?? others[0];
  if (!first) return undefined;
  const end = `${countFaults(faults)}改好后保存，会自动再查一遍。`;
  return { headline: headlineOf(first), text: [...tellFaults(own), ...tellFaults(others), end].join('\n\n') };
}

// Faults between files leave the entry readable, so the page is only perhaps the old one.
const headlineOf = ({ file, line, kind }: Fault): string =>
  `${basename(file)}${line ? ` 第 ${line} 行` : ''}有错（${faultKinds[kind]}）。改好以前，现在看到的可能是旧的内容。`;
