import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './markdown.ts';

describe('Markdown in data', () => {
  it('asks no other server for an image', () => {
    expect(
      renderMarkdown('![i](http://a.example/i.png) ![i][r]\n\n[r]: http://a.example/i.png'),
    ).not.toContain('<img');
  });

  it('shows HTML as text', () => {
    expect(renderMarkdown('<b>一</b>')).toBe('<p>&lt;b&gt;一&lt;/b&gt;</p>\n');
  });
});
