import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { dist } from '../browser.ts';
import { kindsOfPage } from '../pages.ts';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // The compressed HTML is written by Astro; how it spaces and orders attributes is nobody's concern.
      'no-trailing-whitespace': 'off',
      'attr-quotes': 'off',
      'doctype-style': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-implicit-button-type': 'off',
      'long-title': 'off',
      'tel-non-breaking': 'off',
      'no-raw-characters': 'off',
      // Safari drops a list's role where its marker is styled away: role="list" is written on purpose.
      'no-redundant-role': 'off',
      'no-redundant-for': 'off',
      // A table that scrolls sideways is a region one can focus, not a section of the text.
      'prefer-native-element': 'off',
      // The box above the schools narrows the list while one types; there is nothing to submit.
      'wcag/h32': 'off',
      // Files of our own server and build.
      'require-sri': 'off',
      'no-inline-style': 'error',
    },
  }),
);

describe('the markup of every kind of page is valid', () => {
  test.each(kindsOfPage)('%s', async (path) => {
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    const report = await validator.validateString(readFileSync(file, 'utf8'), file);
    const faults = report.results.flatMap(({ messages }) =>
      messages
        .filter(({ severity }) => severity === 2)
        .map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector ?? ''}`),
    );
    expect([...new Set(faults)]).toEqual([]);
  });
});
