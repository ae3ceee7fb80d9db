import { charactersIn } from '../exports/plain-text.ts';
import type { Observation } from '../model/observation.ts';
import { keyOf } from '../text/fold.ts';
import type { Line } from '../text/plain.ts';

/** How a document is written, in numbers. */
export interface Readability {
  /** Characters without white space. */
  readonly characters: number;
  /** Of paragraphs and list items. */
  readonly sentences: number;
  /** Characters of a sentence: half of the sentences are at most so long, nine in ten are. */
  readonly medianSentence: number | undefined;
  readonly longSentence: number | undefined;
  readonly numbers: number;
  readonly numbersPerThousand: number;
  readonly targets: TargetFacts;
}

/** What the targets of a document give: a number, a date that stands in the words, both. */
export interface TargetFacts {
  readonly all: number;
  readonly numbered: number;
  readonly dated: number;
  readonly both: number;
}

const running: readonly Line['kind'][] = ['paragraph', 'item'];

/**
 * Facts on how readable a document is.
 * @param lines of the document
 * @param observations of the document
 */
export function readabilityOf(lines: readonly Line[], observations: readonly Observation[]): Readability {
  const lengths = sentencesOf(lines)
    .map(charactersIn)
    .toSorted((a, b) => a - b);
  const characters = lines.reduce((sum, { text }) => sum + charactersIn(text), 0);
  const numbers = lines.reduce((sum, { text }) => sum + numbersIn(text), 0);
  return {
    characters,
    sentences: lengths.length,
    medianSentence: quantile(lengths, 0.5),
    longSentence: quantile(lengths, 0.9),
    numbers,
    numbersPerThousand: characters === 0 ? 0 : (numbers / characters) * 1000,
    targets: targetFacts(observations),
  };
}

/**
 * The sentences of paragraphs and list items: what a full stop, a question mark or an exclamation mark ends, or the
 * end of the paragraph. A semicolon ends none.
 */
export function sentencesOf(lines: readonly Line[]): string[] {
  return lines
    .filter(({ kind }) => running.includes(kind))
    .flatMap(({ text }) => text.split(/(?<=[。！？][”’）》」』]*)(?![。！？”’）》」』])/u))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/**
 * Numbers in Arabic digits, with their decimals; years (four digits before 年) and the numbers of headings and items at
 * the beginning of a line are none.
 */
export function numbersIn(text: string): number {
  const key = keyOf(text).replace(/^-?(?:\(\d{1,3}\)|\d{1,3}(?:[.、](?!\d)|\)))/, '');
  return key.match(/(?<!\d)(?!\d{4}年)\d+(?:[.,]\d+)*/g)?.length ?? 0;
}

/**
 * Quantile of sorted numbers: the least that at least the given share of them does not exceed (inverse of the empirical
 * distribution, type 1 of Hyndman and Fan 1996).
 */
export function quantile(sorted: readonly number[], share: number): number | undefined {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

function targetFacts(observations: readonly Observation[]): TargetFacts {
  const targets = observations.filter(({ role, quantity }) => role === 'target' && quantity.kind !== 'none');
  const hasNumber = ({ quantity: { kind } }: Observation) => kind !== 'words';
  const hasDate = ({ period }: Observation) => period.basis === 'stated';
  return {
    all: targets.length,
    numbered: targets.filter(hasNumber).length,
    dated: targets.filter(hasDate).length,
    both: targets.filter((target) => hasNumber(target) && hasDate(target)).length,
  };
}
