import MarkdownIt from 'markdown-it';

// HTML in content is text; the Chinese quotation marks of definitions are left as they are.
const renderer = new MarkdownIt({ html: false, linkify: false, typographer: false });
// A page of ours asks no other server for anything.
renderer.disable('image');

/** A small piece of Markdown that stands in data (a definition, a note) to HTML. */
export function renderMarkdown(markdown: string): string {
  return renderer.render(markdown);
}
