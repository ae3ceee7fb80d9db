import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createIndex } from 'pagefind';
import { answer } from '../../child/answer.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { spacedWords } from './spaced-words.ts';

export interface PagefindTask {
  readonly corpus: string;
  readonly folder: string;
  /** Whether characters are set apart by spaces, so that each is a word. */
  readonly spaced: boolean;
}

/** Builds Pagefind’s index of all chapters; each is a page, as on the site. */
answer(async ({ corpus, folder, spaced }: PagefindTask): Promise<{ readonly seconds: number }> => {
  const start = performance.now();
  mkdirSync(folder, { recursive: true });
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind makes no index');
  for (const [url, content] of pagesOf(corpus)) {
    const text = spaced ? spacedWords(content) : content;
    const { errors } = await index.addCustomRecord({
      url,
      content: text,
      language: 'zh',
      meta: { title: url },
    });
    if (errors.length > 0) throw new Error(errors.join('; '));
  }
  await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  return { seconds: (performance.now() - start) / 1e3 };
});

/** The text of each chapter by its address, one after the other. */
function* pagesOf(corpus: string): Generator<readonly [page: string, text: string]> {
  let last: { page: string; text: string } | undefined;
  for (const { page, key } of paragraphsOf(corpus)) {
    if (last?.page === page) last.text += `\n${key}`;
    else {
      if (last) yield [last.page, last.text];
      last = { page, text: key };
    }
  }
  if (last) yield [last.page, last.text];
}
