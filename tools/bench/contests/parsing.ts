import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readContent } from '#build/read-content.ts';
import { contentPath } from '#core/corpus/content-path.ts';
import { parseChapter } from '#core/markdown/chapter.ts';
import type { Contest } from './contest.ts';

/** Every chapter to a typed tree, against the bare parse of its Markdown. */
export function parsing(root: string): Contest {
  const chapters = readContent(root).files.flatMap(({ path, text }) => {
    const found = contentPath(path);
    return found?.kind === 'chapter' ? [{ path, text, slug: found.slug }] : [];
  });
  const markdown = unified().use(remarkParse).use(remarkGfm);
  return {
    name: `parse, ${chapters.length} chapters`,
    ours: () => chapters.map(({ path, text, slug }) => parseChapter(text, path, slug)),
    peer: 'remark with GFM',
    theirs: () => chapters.map(({ text }) => markdown.parse(text)),
  };
}
