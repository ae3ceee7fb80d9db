import type { Inline } from './document.ts';

/** The text of inlines as the source prints it: corrections not applied. */
export function printedText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : printedText(inline.children)))
    .join('');
}

/** The corrected text of inlines: what the words must mean. */
export function correctedText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      return inline.kind === 'correction' ? inline.corrected : correctedText(inline.children);
    })
    .join('');
}

/** A figure marked in a text. */
export type FigureInline = Extract<Inline, { kind: 'figure' }>;

/** The figures among inlines, inside other marks too. */
export function figuresOf(inlines: readonly Inline[]): FigureInline[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'text') return [];
    return inline.kind === 'figure' ? [inline] : figuresOf(inline.children);
  });
}
