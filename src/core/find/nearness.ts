import { unspaced, type FoldedNames, type Named } from './named.ts';
import { slipsTo } from './slips.ts';

/** So many characters for every slip that is forgiven: a character of Chinese says more than a letter. */
const lettersForSlip = 4;
const hanForSlip = 3;

/** How near a name is to what was typed with slips. */
export interface Nearness {
  /** The slips, and a part of one the larger the more of the name was not typed, or an alias was. */
  readonly rank: number;
  /** The alias or English name that is so near; undefined for the Chinese name. */
  readonly alias: string | undefined;
}

/** The nearest of the names of a thing; undefined where all are too far. */
export function nearnessOf(named: Named, folded: FoldedNames, text: string): Nearness | undefined {
  const { zh, en, aliases, forms } = folded;
  const joined = unspaced(text);
  const allowed = Math.floor(joined.length / (/\p{Script=Han}/u.test(joined) ? hanForSlip : lettersForSlip));
  const within = (name: string, isStart: (at: number) => boolean) => slipsTo(joined, name, isStart, allowed);
  const nearest = [
    { rank: rankOf(within(zh, anywhere), zh, joined), alias: undefined },
    ...forms.map(({ pinyin, starts }, index) => {
      const slips = within(pinyin, (at) => starts.includes(at));
      return { rank: rankOf(slips, pinyin, joined, index === 0 ? 0 : 1), alias: undefined };
    }),
    { rank: rankOf(slipsInWords(text, en, allowed), en, text), alias: named.name.en },
    ...aliases.map((alias, index) => ({
      rank: rankOf(within(alias, anywhere), alias, joined, 1),
      alias: named.aliases?.[index],
    })),
  ].reduce((best, one) => (one.rank < best.rank ? one : best));
  return nearest.rank < allowed + 1 ? nearest : undefined;
}

function rankOf(slips: number, { length }: string, typed: string, more = 0): number {
  const untyped = Math.max(0, length - typed.length) + more;
  return slips + untyped / (length + more + 1);
}

function anywhere(): boolean {
  return true;
}

/** The slips in words that may stand in any order. */
function slipsInWords(text: string, name: string, allowed: number): number {
  const isStart = (at: number) => at === 0 || name[at - 1] === ' ';
  let slips = 0;
  for (const word of text.split(' ')) {
    slips += slipsTo(word, name, isStart, allowed - slips);
    if (slips > allowed) return Infinity;
  }
  return slips;
}
