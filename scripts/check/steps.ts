import { formatted } from '../format/files.ts';
import { type Step, vitest } from './tally.ts';

/** Everything that needs neither a browser nor a built site, the quickest answers first. */
export const steps: readonly Step[] = [
  {
    name: '格式（不对时运行 npm run format）',
    run: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', ...formatted],
  },
  { name: '房子的规矩', run: ['scripts/lint-imports.ts'] },
  { name: '代码检查', run: ['node_modules/@biomejs/biome/bin/biome', 'lint', '--error-on-warnings'] },
  { name: '内容检查', run: ['scripts/check-content.ts'] },
  { name: '编辑指南与程序一致', run: ['scripts/guide.ts', '--check'] },
  { name: '校园图片与数据一致', run: ['scripts/media.ts', '--check'] },
  { name: '类型检查', run: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity=warning'] },
  vitest('单元与内容测试', 'unit', 'content'),
];
