import { nearest } from '../../src/base/text.ts';

/** What a build can be asked for. The same four as arguments and as environment: Windows cmd has no `NAME=value` prefix. */
export interface Options {
  /** Origin of the site, without a path: `https://zjz.example.cn`. */
  site: string;
  /** Sub-path with both slashes: `/`, `/any/sub/path/`. */
  base: string;
  samples: 'on' | 'off';
  profile: 'demo' | 'production';
}

const variables = { site: 'SITE_URL', base: 'BASE_PATH', samples: 'SAMPLES', profile: 'PROFILE' } as const;
type Name = keyof typeof variables;
const names = Object.keys(variables) as Name[];
const LOCAL = 'http://localhost:4321';

/** A sentence for whoever typed the command; shown without a stack trace. */
export class Refusal extends Error {}

/**
 * Reads and checks what the build was asked for; an argument wins over the environment.
 * @throws Refusal with one sentence that says what was found and what to write instead
 */
export function readOptions(args: readonly string[], env: Record<string, string | undefined>): Options {
  const given = readArguments(args);
  const value = (name: Name): string | undefined => given[name] ?? (env[variables[name]] || undefined);
  const profile = oneOf('profile', value('profile'), ['demo', 'production']);
  const site = value('site');
  if (profile === 'production' && site === undefined)
    throw new Refusal('正式发布必须写明网站地址：请加上 --site=https://网站域名（或环境变量 SITE_URL）。');
  return {
    site: readSite(site ?? LOCAL),
    base: readBase(value('base') ?? '/'),
    samples: oneOf('samples', value('samples'), ['on', 'off']),
    profile,
  };
}

/** The environment that hands the options to astro.config.mjs. */
export function asEnvironment(options: Options): Record<string, string> {
  return Object.fromEntries(names.map((name) => [variables[name], options[name]]));
}

function readArguments(args: readonly string[]): Partial<Record<Name, string>> {
  const given: Partial<Record<Name, string>> = {};
  for (const arg of args) {
    const [, name, value] = /^--([\w-]+)=(.*)$/.exec(arg) ?? [];
    if (name === undefined || value === undefined || !names.includes(name as Name)) {
      const meant = nearest(arg.replace(/^--/, '').replace(/=.*/, ''), names);
      const hint = meant ? `是不是想写 --${meant}=…？` : '';
      throw new Refusal(`不认识的参数“${arg}”。${hint}可用的有：${names.map((n) => `--${n}=…`).join('、')}。`);
    }
    given[name as Name] = value;
  }
  return given;
}

function readSite(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Refusal(`网站地址“${text}”不对：请写成 https://域名，例如 --site=https://zjz.example.cn。`);
  if (url.pathname !== '/' || url.search || url.hash)
    throw new Refusal(`网站地址“${text}”带了路径：请只写域名，路径写在 --base= 里，例如 --base=${url.pathname}。`);
  return url.origin;
}

function readBase(text: string): string {
  const base = text.replace(/^\/*/, '/').replace(/\/*$/, '/');
  if (!/^\/([A-Za-z0-9._~-]+\/)*$/.test(base))
    throw new Refusal(`子路径“${text}”不对：请用字母、数字、点和短横，例如 --base=/any/sub/path/。`);
  return base;
}

function oneOf<T extends string>(name: Name, text: string | undefined, lawful: [T, ...T[]]): T {
  const found = text === undefined ? lawful[0] : lawful.find((value) => value === text);
  if (found === undefined)
    throw new Refusal(`--${name}=${text} 不对：请写 ${lawful.map((v) => `--${name}=${v}`).join(' 或 ')}。`);
  return found;
}
