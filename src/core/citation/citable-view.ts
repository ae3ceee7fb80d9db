import type { Citable } from './citable.ts';
import { citableData, type DataFacts } from './citable-data.ts';

/** Indicators that name a comparison among others in a list of sources. */
const namedAtMost = 3;

/** A comparison that is to be cited. */
export interface ViewFacts {
  readonly title: string;
  /** Ids of the indicators compared. */
  readonly indicators: readonly string[];
  /** The query of its address, which holds the whole choice. */
  readonly query: string;
  readonly url: string;
  /** The day on which the reader saw it. */
  readonly accessed: string;
}

/** A comparison as a part of the published data, with a key of its own for each choice. */
export function citableView(
  { title, indicators, query, url, accessed }: ViewFacts,
  data: DataFacts,
): Citable {
  const id = ['plan-atlas', ...indicators.slice(0, namedAtMost), digestOf(query)].join('-');
  return { ...citableData(data, url), title, id, accessed };
}

/** Six letters and digits that are others for other texts, near enough: FNV-1a, 32 bits. */
function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36).padStart(6, '0').slice(-6);
}
