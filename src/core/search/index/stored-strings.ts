import { separator, type GramShard, type StringFile } from './format.ts';

/** A string of the index with its places. */
export interface StoredString {
  readonly postings: string;
  /** The characters that follow it at each place, as far as they are known. */
  readonly following: string;
}

/** The grams of a shard that are not frequent. */
export function gramsOfShard({ singles, pairs, postings, following }: GramShard): Map<string, StoredString> {
  const texts = [...piecesOf(singles, 1), ...piecesOf(pairs, 2)];
  const behind = following.split(separator);
  const places = postings.split(' ');
  return new Map(
    texts.map((text, index) => [
      text,
      { postings: places[index] ?? '', following: behind[index - singles.length] ?? '' },
    ]),
  );
}

/** The strings of a file by their rests. */
export function stringsOfFile({ rests, postings, following }: StringFile): Map<string, StoredString> {
  const behind = following.split(separator);
  const places = postings.split(' ');
  return new Map(
    textsOf(rests).map((rest, index) => [
      rest,
      { postings: places[index] ?? '', following: behind[index] ?? '' },
    ]),
  );
}

/** The counts of the frequent strings of a file by their rests. */
export function countsOfFile({ frequentRests, counts }: StringFile): Map<string, string> {
  const texts = counts.split(' ');
  return new Map(textsOf(frequentRests).map((rest, index) => [rest, texts[index] ?? '']));
}

/** Texts that are set apart by separators; no text stands for none. */
export function textsOf(joined: string): string[] {
  return joined === '' ? [] : joined.split(separator);
}

function piecesOf(text: string, length: number): string[] {
  return Array.from({ length: text.length / length }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );
}
