import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { reportWith } from './library.ts';
import { office } from './imports.ts';

const lexicon = (names: string) => ({
  'content/lexicon.yaml': `names:\n${names}same: []\nfacets: []\nmajors: []\nwords: []\nask: []\nproperNouns: []\nschoolEndings: []\nplaceLetters: []\n`,
});

test('a nickname may be a school’s own former name, not the present or former name of another', async () => {
  const own = '  - { say: [泸测, 泸州测试学校], means: /schools/4151000001/ }\n';
  expect(await reportWith(lexicon(own))).toEqual([]);
  const [present, former, ...more] = await reportWith(
    lexicon('  - { say: [泸州测试职业学院, 泸州测试学校], means: /schools/4151000002/ }\n'),
  );
  expect(present).toContain('content/lexicon.yaml:2');
  expect(present).toContain('“泸州测试职业学院”已经指 /schools/4151000001/');
  expect(former).toContain('“泸州测试学校”已经指 /schools/4151000001/');
  expect(more).toEqual([]);
});

test('one word for a list of words is told as a list of words', async () =>
  expect((await reportWith(lexicon('  - { say: 泸测, means: /schools/4151000001/ }\n')))[0]).toContain(
    '[泸测]（列表用方括号）',
  ));

test('PowerShell swallows the two dashes before an option: the command hears it all the same', async () => {
  const { root, put } = await office();
  await put('a.csv', '学校,专业\n');
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'import-majors', `${root}/a.csv`], {
    env: { ...process.env, npm_config_year: '二〇二五' },
    encoding: 'utf8',
  });
  expect(stdout + stderr).toContain('--year=二〇二五 不是年份');
});
