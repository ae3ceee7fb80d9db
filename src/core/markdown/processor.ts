import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  // A single tilde is a range in these documents (5%~8%), never a deletion.
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkDirective)
  .use(remarkFrontmatter)
  .freeze();

/** Markdown to mdast, with positions; directives are not interpreted yet. */
export function markdownTree(source: string): Root {
  return processor.parse(source);
}
