import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocks } from '../../src/stories/blocks.ts';

const door = 'src/pages/_bodies/body.ts';
const source = readFileSync(door, 'utf8');
const files = new Map(
  [...source.matchAll(/^import (\w+) from '([^']+\.astro)';$/gm)].map(([, name, path]) => [name!, path!]),
);
/** Blocks as bodies call them, each with the file of its view. */
const views = new Map(
  [...(/blockViews = \{([^}]*)\}/.exec(source)?.[1] ?? '').matchAll(/(\w+)(?:: (\w+))?,/g)].map(
    ([, block, view]) => [block!, join(dirname(door), files.get(view ?? block!)!)] as const,
  ),
);

/** The properties a component declares in `interface Props`, with whether each is required. */
function propsOf(path: string): Record<string, boolean> {
  const body = /interface Props \{([\s\S]*?)\n\}/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
  return Object.fromEntries([...body.matchAll(/^ {2}(\w+)(\??):/gm)].map(([, name, mark]) => [name, mark !== '?']));
}

describe('the blocks of bodies', () => {
  it('are exactly those the checker lets through', () => {
    expect([...views.keys()].sort()).toEqual(Object.keys(blocks).sort());
  });

  it.each(Object.keys(blocks))('%s takes the attributes the checker knows', (name) => {
    const known = Object.entries(blocks[name]!.attributes).map(([attribute, { required }]) => [attribute, required]);
    expect(propsOf(views.get(name)!)).toEqual(Object.fromEntries(known));
  });
});
