const digits = '〇一二三四五六七八九';

/** Characters a Chinese numeral is written with, for use inside a character class. */
export const numeralCharacters = '〇零○一二三四五六七八九十百';

/** `二十三`, `一百〇二` or `23` to a number; undefined for any other text. */
export function numberFromNumeral(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const plain = text.replace(/[零○]/g, '〇');
  if (!/^[〇一二三四五六七八九十百]+$/.test(plain)) return undefined;
  if (!/[十百]/.test(plain)) return Number([...plain].map((sign) => digits.indexOf(sign)).join(''));
  const [, hundreds = '', rest = ''] = /^(?:(.?)百)?(.*)$/.exec(plain) ?? [];
  const [, tens, ones = ''] = /^〇?(?:(.?)十)?(.?)$/.exec(rest) ?? [];
  return (
    (plain.includes('百') ? 100 * digitOr(hundreds, 1) : 0) +
    10 * digitOr(tens, rest.includes('十') ? 1 : 0) +
    digitOr(ones, 0)
  );
}

function digitOr(sign: string | undefined, fallback: number): number {
  return sign ? digits.indexOf(sign) : fallback;
}
