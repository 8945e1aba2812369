import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltPage, type BuiltSite, readSite } from '../../scripts/bench/built.ts';
import { policyOf } from './rules.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await readSite();
});

const wrong = (complaint: (page: BuiltPage) => string | undefined | false) =>
  site.pages.flatMap((page) => {
    const text = complaint(page);
    return text ? [`${page.path} ${text}`] : [];
  });

describe('content security policy', () => {
  test('every page has one, without unsafe-inline and unsafe-eval', () => {
    expect(
      wrong((page) => {
        const policy = policyOf(page);
        const values = [...policy.values()].flat();
        if (policy.get('default-src')?.join(' ') !== "'self'") return 'default-src';
        return values.some((value) => /^'unsafe-/.test(value) || value === '*') && values.join(' ');
      }),
    ).toEqual([]);
  });

  test('wasm may run nowhere', () => {
    expect(wrong((page) => page.meta.get('content-security-policy')?.includes("'wasm-unsafe-eval'") && 'wasm')).toEqual([]);
  });

  test('no style attribute, style element or inline handler that it would refuse', () => {
    expect(wrong((page) => page.refused.length > 0 && page.refused.slice(0, 3).join(' '))).toEqual([]);
  });

  test('every inline script is allowed by its hash', () => {
    expect(
      wrong((page) => {
        const allowed = policyOf(page).get('script-src') ?? [];
        const inline = [...page.html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*ld\+json)[^>]*>([\s\S]*?)<\/script>/g)];
        const missing = inline.filter(([, text]) => {
          const hash = createHash('sha256').update(text!).digest('base64');
          return !allowed.includes(`'sha256-${hash}'`);
        });
        return missing.length > 0 && missing.map(([, text]) => text!.slice(0, 60)).join(' | ');
      }),
    ).toEqual([]);
  });

  test('what only the build needed is gone', () => {
    expect(wrong((page) => page.meta.has('card') && 'meta card')).toEqual([]);
  });
});
