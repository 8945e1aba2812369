import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { embedCode } from '../../src/stories/embed.ts';

test('the code for other sites is one frame whose title survives any sign', () => {
  const title = '“人人”<出彩> & "匠心"';
  const seen: Record<string, string>[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => seen.push({ name, ...attributes }) });
  parser.end(embedCode(title, 'https://example.cn/zjz/stories/a/embed/'));
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({
    name: 'iframe',
    title,
    src: 'https://example.cn/zjz/stories/a/embed/',
    loading: 'lazy',
  });
});
