import { citableData, type DataFacts } from '../citation/citable-data.ts';
import type { Citable } from '../citation/citable.ts';

/** A search as it is cited. */
export interface CitedQuery {
  /** What was found, in words: `检索“营商环境”，5 份文件 26 处`. */
  readonly title: string;
  readonly url: string;
  /** The day of the search. */
  readonly accessed: string;
}

/**
 * A search as a part of the published data. Braces, which would end a BibTeX field, stand in full width, in which the
 * search takes them for the same; what cannot be seen is left out.
 */
export function citableQuery({ title, url, accessed }: CitedQuery, data: DataFacts): Citable {
  const whole = citableData(data, url);
  return {
    ...whole,
    id: 'plan-atlas-search',
    title: `${whole.title}：${title}`
      .replaceAll('{', '｛')
      .replaceAll('}', '｝')
      .replace(/[\s\p{C}]+/gu, ' '),
    accessed,
  };
}
