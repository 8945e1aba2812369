import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkContent } from '../../scripts/check-content.ts';
import { withTables } from '../../scripts/guide.ts';
import { type FaultKind, faultKinds, formatFault, guideOf } from '../../src/base/faults.ts';

const guide = (await readFile('content/README.md', 'utf8')).replaceAll('\r\n', '\n');
const headings = [...guide.matchAll(/^#{2,3} (.+)$/gm)].map((match) => match[1]!);

/** The anchor Git's web pages make of a heading. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[（）()、，：]/g, '')
    .replaceAll(' ', '-');

test('its field tables are those of the schemas', () => expect(withTables(guide)).toBe(guide));

test('its field tables tell how long a text may be', () => {
  expect(guide).toContain('| `title` | 必填 | 标题。6—40 字 |');
  expect(guide).toContain('看不见图的人靠它知道图里有什么。至少 4 字 |');
});

test.each(Object.keys(faultKinds) as FaultKind[])('it explains the fault “%s”', (kind) =>
  expect(headings.map(anchor)).toContain(guideOf(kind)),
);

test('its links within itself lead somewhere', () => {
  const targets = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]!);
  expect(targets.filter((target) => !headings.map(anchor).includes(target))).toEqual([]);
});

/** Every example that names its file: ```yaml content/events/… */
const examples = [...guide.matchAll(/^```\w+ (content\/\S+)\n([\s\S]*?)^```$/gm)].map(
  (match) => [match[1]!, match[2]!] as const,
);

test('every example can be copied into the library as it stands', async () => {
  expect(examples.length).toBeGreaterThan(7);
  const root = await mkdtemp(join(tmpdir(), 'guide-'));
  await cp('content', join(root, 'content'), { recursive: true });
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#0f6b58' } })
    .webp()
    .toBuffer();
  for (const [path, text] of examples) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
    for (const [, name] of text.matchAll(/src: \.\/(\w+\.webp)/g))
      await writeFile(join(root, dirname(path), name!), picture);
  }
  const { faults } = await checkContent(root, { production: false });
  await rm(root, { recursive: true });
  const paths = examples.map(([path]) => path);
  expect(faults.filter((fault) => paths.includes(fault.file)).map(formatFault)).toEqual([]);
});
