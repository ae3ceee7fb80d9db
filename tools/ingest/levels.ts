import type { DraftBlock } from './draft.ts';
import {
  headingForms,
  headingMark,
  isTitledHeading,
  isUnnumberedHeading,
  splitHeading,
  type HeadingForm,
  type HeadingMark,
  type SplitHeading,
} from './headings.ts';
import type { Guess } from './lines.ts';
import { plainTitle } from './sentence.ts';

/** The levels of a document: its chapters, their sections, and what is numbered below. */
type Level = 1 | 2 | 3 | 4;

/** A block with the heading it is, or begins with. */
export interface Levelled {
  readonly block: DraftBlock;
  readonly heading?: SplitHeading & { readonly level: Level };
}

/** A numbered paragraph; it counts in its series even where no part of it reads like a heading. */
interface Candidate {
  readonly index: number;
  readonly mark: HeadingMark;
  readonly split: SplitHeading | undefined;
  readonly line: number;
}

/** Finds the headings among the blocks, and the level of each from the forms the document uses. */
export function levelledBlocks(blocks: readonly DraftBlock[], guesses: Guess[]): Levelled[] {
  const candidates = inSeries(withoutLists(asOneSeries(candidatesFrom(blocks))), guesses);
  const levels = levelsOf(candidates);
  const byIndex = new Map(candidates.map((candidate) => [candidate.index, candidate]));
  return blocks.map((block, index) => {
    if (block.kind === 'paragraph' && isUnnumberedHeading(block.text)) {
      return { block, heading: { title: plainTitle(block.text), rest: '', level: 2 } };
    }
    const found = byIndex.get(index);
    const level = found && levels.get(found.mark.form);
    if (!found?.split || !level || (level === 1 && found.split.rest !== '')) return { block };
    return { block, heading: { ...found.split, level } };
  });
}

function candidatesFrom(blocks: readonly DraftBlock[]): Candidate[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph') return [];
    const mark = headingMark(block.text);
    return mark ? [{ index, mark, split: splitHeading(block.text, mark), line: block.line }] : [];
  });
}

/** `（1）` where the series of `（一）`, `（二）` lacks its number is a slip of the pen; elsewhere `（1）` lists. */
function asOneSeries(candidates: readonly Candidate[]): Candidate[] {
  const isArabic = ({ mark }: Candidate) => mark.form === 'bracketed' && /\d/.test(mark.mark);
  const chinese = candidates.filter(
    (candidate) => candidate.mark.form === 'bracketed' && !isArabic(candidate),
  );
  return candidates.filter((candidate) => {
    if (!isArabic(candidate)) return true;
    const { index, mark } = candidate;
    const next = chinese.find((other) => other.index > index)?.mark.number;
    const former = chinese.findLast((other) => other.index < index)?.mark.number ?? 0;
    return (
      isOwnLine(candidate) && next === mark.number + 1 && (mark.number === 1 || former === mark.number - 1)
    );
  });
}

/** Short numbered lines that follow one another head nothing: they are a list. */
function withoutLists(candidates: readonly Candidate[]): Candidate[] {
  const isNext = (former: Candidate | undefined, next: Candidate | undefined) =>
    former !== undefined &&
    next !== undefined &&
    headsNothing(former) &&
    headsNothing(next) &&
    next.index === former.index + 1 &&
    next.mark.form === former.mark.form &&
    next.mark.number === former.mark.number + 1;
  return candidates.filter(
    (candidate, at) =>
      isTitled(candidate) ||
      (!isNext(candidates[at - 1], candidate) && !isNext(candidate, candidates[at + 1])),
  );
}

function headsNothing({ split }: Candidate): boolean {
  return split === undefined || split.rest === '';
}

function isOwnLine({ split }: Candidate): boolean {
  return split?.rest === '';
}

function isTitled({ split }: Candidate): boolean {
  return split !== undefined && isTitledHeading(split.title);
}

/** Keeps the candidates whose numbers go on from the last one of their form, or begin anew. */
function inSeries(candidates: readonly Candidate[], guesses: Guess[]): Candidate[] {
  const last = new Map<HeadingForm, number>();
  return candidates.filter((candidate) => {
    const { form, number } = candidate.mark;
    const expected = (last.get(form) ?? 0) + 1;
    const fits = number === 1 || (number >= expected - 1 && number <= expected + 1);
    if (!fits && !isTitled(candidate)) return false;
    if (number !== 1 && number !== expected) {
      guesses.push({
        line: candidate.line,
        message: `“${candidate.mark.mark}” is out of order, expected number ${expected}`,
      });
    }
    last.set(form, number);
    return true;
  });
}

/** The highest form in use is the chapter, the next the section, and so on. */
function levelsOf(candidates: readonly Candidate[]): ReadonlyMap<HeadingForm, Level> {
  const used = headingForms.filter((form) => {
    const { length } = candidates.filter(({ mark, split }) => split && mark.form === form);
    return length >= (form === 'chapter' || form === 'section' ? 1 : 2);
  });
  // Without `第一章` or `一、` there are no chapters: the highest form is the section.
  const first = used[0] === 'chapter' || used[0] === 'enumerated' ? 1 : 2;
  return new Map(used.map((form, rank) => [form, Math.min(first + rank, 4) as Level]));
}
