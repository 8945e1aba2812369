import { join } from 'node:path';
import { ensureBuilt, plainly } from './build.ts';
import { readOptions, Refusal } from './build/options.ts';
import { serveDist } from './start/serve.ts';

/** `npm start`: builds the site when something changed, serves it, and says where. */
await plainly(async () => {
  const root = process.cwd();
  const args = process.argv.slice(2);
  const options = readOptions(
    args.filter((arg) => !arg.startsWith('--port=')),
    process.env,
  );
  const port = readPort(args.find((arg) => arg.startsWith('--port='))?.slice(7) ?? process.env.PORT);
  await ensureBuilt(root, options);
  const { address, close } = await serveDist(join(root, 'dist'), { base: options.base, port });
  console.log(`网站已经打开：${address}（按 Ctrl+C 停止）`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
});

function readPort(text: string | undefined): number {
  const port = Number(text || 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Refusal(`端口“${text}”不对：请写 1024 到 65535 之间的整数，例如 PORT=8080。`);
  return port;
}
