import type { ShardLine } from '#core/search/shard.ts';
import { oneOf } from '../../random.ts';
import { isHan, isProse, nameWord, type WordStock } from './words.ts';

/** How often running text goes on at another place where the same word stands: long strings differ, words do not. */
const jumps = 0.12;
/** How often a word is another of its length: neighbours meet that never met, as in documents of other hands. */
const replaced = 0.02;
/** How often a paragraph is left out, so that lines have other numbers. */
const leftOut = 0.08;

/** Another district: how its documents differ from the real ones. */
export interface Copy {
  /** The name that stands in the documents instead of the real one. */
  readonly name: string;
  readonly random: () => number;
}

/**
 * A line of a copied document; undefined where it is left out. Of running text the number of words is kept, of
 * headings and rows the wording, but for digits and the district’s name. A corrected line stays as it is, as its
 * corrections fit that text alone.
 */
export function perturbedLine(line: ShardLine, stock: WordStock, copy: Copy): ShardLine | undefined {
  if (line.corrections.length > 0) return line;
  const words = stock.ofLine.get(line) ?? [line.text];
  if (!isProse(line.kind)) return { ...line, text: words.map((word) => written(word, copy)).join('') };
  if (copy.random() < leftOut) return undefined;
  return { ...line, text: perturbedText(words, stock, copy) };
}

function perturbedText(
  words: readonly string[],
  { words: all, places, ofLength }: WordStock,
  copy: Copy,
): string {
  let text = '';
  // Where in the stock the line goes on; −1 while it follows its original.
  let at = -1;
  for (const [index, own] of words.entries()) {
    const word = (at < 0 ? own : all[at % all.length]) ?? own;
    const isOther = isHan(word) && copy.random() < replaced;
    text += isOther ? oneOf(ofLength.get(word.length) ?? [word], copy.random) : written(word, copy);
    const others = places.get(word);
    if (others && index > 0 && copy.random() < jumps) at = oneOf(others, copy.random) + 1;
    else if (at >= 0) at += 1;
  }
  return text;
}

function written(word: string, { name, random }: Copy): string {
  if (word === nameWord) return name;
  return word.replace(/\d/g, (digit) => (random() < 0.3 ? String(Math.floor(random() * 10)) : digit));
}
