import { describe, expect, test } from 'vitest';
import { asEnvironment, readOptions } from '../../scripts/build/options.ts';

describe('what a build can be asked for', () => {
  test('nothing asked: the local address, the root, samples and the demonstration', () => {
    expect(readOptions([], {})).toEqual({ site: 'http://localhost:4321', base: '/', samples: 'on', profile: 'demo' });
  });

  test('arguments and environment say the same; an argument wins', () => {
    const env = { SITE_URL: 'https://a.example.cn', BASE_PATH: '/week', SAMPLES: 'off', PROFILE: 'production' };
    const asked = readOptions([], env);
    expect(asked).toEqual({ site: 'https://a.example.cn', base: '/week/', samples: 'off', profile: 'production' });
    expect(asEnvironment(asked)).toEqual({ ...env, BASE_PATH: '/week/' });
    expect(readOptions(['--site=https://b.example.cn/', '--base=any/sub/path'], env)).toMatchObject({
      site: 'https://b.example.cn',
      base: '/any/sub/path/',
    });
  });

  test.each([
    [['--bas=/x/'], '不认识的参数“--bas=/x/”。是不是想写 --base=…？'],
    [['--samples=no'], '--samples=no 不对：请写 --samples=on 或 --samples=off。'],
    [['--site=zjz.example.cn'], '网站地址“zjz.example.cn”不对：请写成 https://域名'],
    [['--site=https://zjz.example.cn/week/'], '路径写在 --base= 里，例如 --base=/week/。'],
    [['--base=/职教周/'], '子路径“/职教周/”不对'],
    [['--profile=production'], '正式发布必须写明网站地址'],
  ])('%j is refused in one sentence', (args, sentence) => {
    expect(() => readOptions(args, {})).toThrow(sentence);
  });
});
