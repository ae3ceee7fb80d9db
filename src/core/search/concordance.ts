import { originalSpan, type Folded, type Span } from '../text/fold.ts';
import type { Concordance } from './store.ts';

/** Characters shown on each side of a match. */
const contextLength = 40;

/**
 * The words of a match as the line has them and what stands around them.
 * @param text the line in the reading that was searched
 * @param key its search key
 * @param span the match in the key
 */
export function concordanceOf(text: string, key: Folded, span: Span): Concordance {
  const { start, end } = originalSpan(key, span);
  const before = Array.from(text.slice(0, start));
  const after = Array.from(text.slice(end));
  return {
    before: before.slice(-contextLength).join(''),
    match: text.slice(start, end),
    after: after.slice(0, contextLength).join(''),
    cutBefore: before.length > contextLength,
    cutAfter: after.length > contextLength,
    cell: text.slice(0, start).split('\t').length - 1,
    text,
    span: { start, end },
  };
}
