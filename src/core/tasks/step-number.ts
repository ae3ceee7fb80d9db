import type { Milestone } from '../model/task.ts';

/**
 * The number by which a milestone is printed: `3` for （3）, `③` for one below no number, `3①` for ① below （3）; empty
 * where it has none.
 */
export function stepNumber({ text, group }: Pick<Milestone, 'text' | 'group'>): string {
  const own = numberOf(text);
  return /^[①-⑳]/.test(own) ? numberOf(group ?? '') + own : own;
}

function numberOf(text: string): string {
  return /^（(\d+)）/.exec(text)?.[1] ?? /^[①-⑳]/.exec(text)?.[0] ?? '';
}

/** Numbers of milestones that share a mark, short enough to stand in it: `2–4`, `2、5`, `3个`. */
export function joinedNumbers(numbers: readonly string[]): string {
  const [first = '', ...rest] = numbers;
  if (rest.length === 0) return first;
  const ordinals = numbers.map(Number);
  const follow = ordinals.every((ordinal, index) => ordinal === (ordinals[0] ?? 0) + index);
  if (follow && first !== '') return `${first}–${numbers.at(-1)}`;
  return `${numbers.length}个`;
}
