/** Words with the sentence they stand in. */
export interface Clause {
  readonly quote: string;
  /** Where in the quote the words begin. */
  readonly offset: number;
}

/** The sentence around a part of a text, from sentence end to sentence end, as the source prints it. */
export function clauseAround(text: string, start: number, end: number): Clause {
  const before = Math.max(...['。', '；', '！', '？', ';'].map((mark) => text.lastIndexOf(mark, start - 1)));
  const after = /[。；！？;]/.exec(text.slice(end));
  const clause = text.slice(before + 1, after ? end + after.index + 1 : text.length);
  const lead = clause.length - clause.trimStart().length;
  return { quote: clause.trim(), offset: start - before - 1 - lead };
}

/** The words of a clause with what stands about them up to the nearest comma, as a reminder of the whole. */
export function phraseIn({ quote, offset }: Clause, words: string): string {
  const end = offset + words.length;
  const before = Math.max(...['，', '：', '、'].map((mark) => quote.lastIndexOf(mark, offset - 1)));
  const after = /[，：、]/.exec(quote.slice(end));
  const phrase = quote.slice(before + 1, after ? end + after.index : quote.length);
  return `${before >= 0 ? '…' : ''}${phrase}${after ? '…' : ''}`;
}
