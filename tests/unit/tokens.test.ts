import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { palette } from '../../src/styles/palette.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** The custom properties of the first rule whose selector list is exactly this. */
function rule(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no rule ${selector}`);
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((m) => [m[1]!, m[2]!.replace(/\s+/g, ' ')]),
  );
}

const light = rule(':root');
const dark = { ...light, ...rule(":root[data-theme='dark']") };
const elder = rule(':root[data-elder]');

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r, g, b] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2 contrast of two opaque colours. */
function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'paper-2', 'card', 'sky-top'];
const tints = ['shu-tint', 'yu-tint', 'gold-tint'];
const texts = ['ink', 'ink-2', 'ink-3', 'shu', 'yu', 'gold-text'];
const pairs: [string, string][] = [
  ...texts.flatMap((text) => grounds.map((ground): [string, string] => [text, ground])),
  ...['ink', 'ink-2', 'ink-3'].flatMap((text) => tints.map((tint): [string, string] => [text, tint])),
  ['shu', 'shu-tint'],
  ['yu', 'yu-tint'],
  ['gold-text', 'gold-tint'],
  ['ink', 'shu-mid'],
  ['ink', 'yu-mid'],
  ['paper', 'shu'],
  ['paper', 'yu'],
  ['on-accent', 'accent'],
  ['on-panel', 'panel'],
  ['on-panel', 'panel-2'],
  ['on-panel-2', 'panel'],
  ['paper', 'ink'],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s colours', (_, tokens) => {
  const colour = (name: string) => tokens[`color-${name}`] ?? '';

  test.each(pairs)('%s on %s is read by everyone (≥ 4.5)', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test('the focus ring stands out from every ground (≥ 3)', () => {
    for (const ground of [...grounds, ...tints]) {
      expect(contrast(colour('focus'), colour(ground)), ground).toBeGreaterThanOrEqual(3);
    }
  });
});

test('dark by the system and dark by hand are the same colours', () => {
  expect(rule(":root:not([data-theme='light'])")).toEqual(rule(":root[data-theme='dark']"));
});

test('elder mode makes ink stronger, never weaker', () => {
  expect(elder['color-ink-2']).toBe('var(--color-ink)');
  expect(elder['color-ink-3']).toBe('var(--color-ink)');
});

test('what is drawn outside a stylesheet uses the same colours', () => {
  const { night, white, ...shared } = palette;
  for (const [name, value] of Object.entries(shared)) {
    const token = `color-${name.replace(/2|3/, '-$&').replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)}`;
    expect(light[token], `tokens.css 的 --${token} 与 palette.ts 的 ${name} 不同：两处一起改`).toBe(
      value.toLowerCase(),
    );
  }
  expect(dark['color-paper']).toBe(night.toLowerCase());
  expect(light['color-card']).toBe(white.toLowerCase());
});
