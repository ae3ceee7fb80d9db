import { unspaced, type FoldedNames } from './named.ts';
import { slipsTo } from './slips.ts';

/** So many characters for every slip that is forgiven: a character of Chinese says more than a letter. */
const lettersForSlip = 4;
const hanForSlip = 3;

/**
 * How near names are to what was typed with slips; undefined where these are too many.
 * @returns the slips, and a part of one the larger the more of the name was not typed, or an alias was
 */
export function nearnessOf({ zh, en, aliases, forms }: FoldedNames, text: string): number | undefined {
  const joined = unspaced(text);
  const allowed = Math.floor(joined.length / (/\p{Script=Han}/u.test(joined) ? hanForSlip : lettersForSlip));
  const within = (name: string, isStart: (at: number) => boolean) => slipsTo(joined, name, isStart, allowed);
  const near = Math.min(
    nearness(within(zh, anywhere), zh, joined),
    nearness(slipsInWords(text, en, allowed), en, text),
    ...aliases.map((alias) => nearness(within(alias, anywhere), alias, joined, 1)),
    ...forms.map(({ pinyin, starts }, index) => {
      const slips = within(pinyin, (at) => starts.includes(at));
      return nearness(slips, pinyin, joined, index === 0 ? 0 : 1);
    }),
  );
  return near < allowed + 1 ? near : undefined;
}

function nearness(slips: number, { length }: string, typed: string, more = 0): number {
  const untyped = Math.max(0, length - typed.length) + more;
  return slips + untyped / (length + more + 1);
}

function anywhere(): boolean {
  return true;
}

/** The slips in words that may stand in any order. */
function slipsInWords(text: string, name: string, allowed: number): number {
  const isStart = (at: number) => at === 0 || name[at - 1] === ' ';
  return text.split(' ').reduce((sum, word) => sum + slipsTo(word, name, isStart, allowed), 0);
}
