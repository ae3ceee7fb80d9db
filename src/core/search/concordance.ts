import { fold, originalSpan, type Span } from '../text/fold.ts';
import type { Concordance } from './store.ts';

/** Characters shown on each side of a match. */
const contextLength = 40;

/**
 * The printed words of a match and what stands around them.
 * @param text the paragraph as printed
 * @param span the match in the paragraph's search key
 */
export function concordanceOf(text: string, span: Span): Concordance {
  const { start, end } = originalSpan(fold(text), span);
  const before = Array.from(text.slice(0, start));
  const after = Array.from(text.slice(end));
  return {
    before: before.slice(-contextLength).join(''),
    match: text.slice(start, end),
    after: after.slice(0, contextLength).join(''),
    cutBefore: before.length > contextLength,
    cutAfter: after.length > contextLength,
  };
}
