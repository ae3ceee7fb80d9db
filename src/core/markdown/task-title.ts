import type { Place } from '../model/diagnostic.ts';
import type { Inline } from '../model/document.ts';
import { correctedText, printedText } from '../model/inline-text.ts';
import { titleBlock } from '../model/task-id.ts';
import { parseContext, type ParseContext } from './context.ts';
import { inlinesFrom } from './inlines.ts';
import { markdownTree } from './processor.ts';

/** A task's title as printed, and with the figures marked in it. */
export interface TaskTitle {
  readonly title: string;
  readonly titleInlines: readonly Inline[];
}

/**
 * The title of a task, which stands in the front matter and holds figures like other text.
 * @param context takes the complaints, at their places in the file
 * @param at where the title stands in the file
 */
export function taskTitleFrom(context: ParseContext, text: string, at: Place): TaskTitle {
  const own = parseContext(context.file, text);
  const [paragraph, ...rest] = markdownTree(text).children;
  const isPlain = paragraph?.type === 'paragraph' && rest.length === 0;
  const inlines = isPlain
    ? inlinesFrom(own, paragraph.children, { blockId: titleBlock, count: 0 })
    : [{ kind: 'text' as const, text, at: [1, 1] as const }];
  const title = printedText(inlines);
  context.diagnostics.push(
    ...own.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      place: { ...at, column: at.column + diagnostic.place.column - 1 },
    })),
  );
  if (!isPlain || title !== correctedText(inlines)) {
    context.diagnostics.push({
      place: at,
      rule: 'task-title',
      found: isPlain ? 'a correction in the title of a task' : 'a title that reads as other markup than text',
      expected: isPlain ? 'a note on the slip (notes)' : 'one line; a sign that would be markup is escaped',
    });
  }
  if (!own.whole) context.whole = false;
  return { title, titleInlines: inlines.map((inline) => moved(inline, at)) };
}

/** The inline with its points counted in the file and not in the title. */
function moved(inline: Inline, at: Place): Inline {
  const point = (column: number) => [at.line, at.column + column - 1] as const;
  if (inline.kind === 'text') return { ...inline, at: point(inline.at[1]) };
  const children = inline.children.map((child) => moved(child, at));
  return inline.kind === 'figure'
    ? { ...inline, children, at: point(inline.at[1]) }
    : { ...inline, children };
}
