import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtPages } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // The build writes what HTML allows; these are matters of taste or of the formatter.
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    // Long Chinese titles are the documents' own.
    'long-title': 'off',
  },
});

describe('every page', () => {
  it('is valid HTML', async () => {
    const faults: string[] = [];
    for (const { address, html } of builtPages()) {
      const { results } = await validator.validateString(html);
      for (const { messages } of results) {
        for (const { ruleId, message, line, column } of messages)
          faults.push(`${address}:${line}:${column} ${ruleId} ${message}`);
      }
    }
    expect(faults.slice(0, 40)).toEqual([]);
  });
});
