import type { Passage } from '../model/finding.ts';
import type { PlanDocument } from '../model/document.ts';
import { correctedText } from '../model/inline-text.ts';
import type { Check, Result } from './check.ts';

/**
 * The contents page against the headings: chapters and sections it names that the text does not have, and the other
 * way round. White space, dots and page numbers do not count.
 */
export const contents: Check = {
  name: 'contents',
  run: ({ corpus, contents: pages }) =>
    corpus.documents.flatMap((document) => {
      const entries = pages.get(document.id);
      return entries ? resultFor(document, entries) : [];
    }),
};

/** The heading an entry of a contents page names, without dots and page number; undefined for other lines. */
export function entryHeading(line: string): string | undefined {
  const bare = line.replace(/\s/g, '').replace(/[.…·—-]*\d*[-—]*$/, '');
  return /^第[一二三四五六七八九十百]+[章节]/.test(bare) ? bare : undefined;
}

function resultFor({ id, meta, chapters }: PlanDocument, lines: readonly string[]): Result[] {
  const entries = lines.flatMap((line) => entryHeading(line) ?? []);
  const headings = chapters.flatMap(({ title, sections }) =>
    [title, ...sections.map((section) => section.title)]
      .map((inlines) => correctedText(inlines).replace(/\s/g, ''))
      .filter((text) => text !== ''),
  );
  const first = chapters[0];
  if (entries.length === 0 || !first) return [];
  const missing = without(entries, headings);
  const unlisted = without(headings, entries);
  const holds = missing.length + unlisted.length === 0;
  const quote = correctedText(first.title);
  const operand: Passage = {
    district: meta.district,
    document: id,
    chapter: first.slug,
    block: '',
    words: quote,
    quote,
    offset: 0,
  };
  return [
    {
      name: 'headings',
      outcome: holds ? 'holds' : 'differs',
      stated: entries.length,
      computed: headings.length,
      unit: undefined,
      arithmetic: holds
        ? `${entries.length} = ${headings.length}`
        : [...missing.map((entry) => `− ${entry}`), ...unlisted.map((entry) => `+ ${entry}`)].join('；'),
      operands: [operand],
      reasons: holds ? [] : ['source-defect'],
    },
  ];
}

/** The texts that others do not have, counted with repetition. */
function without(texts: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return texts.filter((text) => {
    const index = left.indexOf(text);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
