const numerals = '〇一二三四五六七八九';
const yearInNumerals = new RegExp(`(?<![零${numerals}])[零${numerals}]{4}(?=年)`, 'g');
const yearInDigits = /(?<![\d.])\d{4}(?=年)/g;

/** A key as it is, and with all its years in digits (`2025年`) and in numerals (`二〇二五年`); 零 is 〇 in a year. */
export function yearSpellings(key: string): [string, ...string[]] {
  const digits = withYearDigits(key);
  const others = new Set([digits, withYearNumerals(digits)]);
  others.delete(key);
  return [key, ...others];
}

function withYearDigits(key: string): string {
  return key.replace(yearInNumerals, (year) =>
    Array.from(year.replaceAll('零', '〇'), (numeral) => numerals.indexOf(numeral)).join(''),
  );
}

function withYearNumerals(key: string): string {
  return key.replace(yearInDigits, (year) =>
    Array.from(year, (digit) => numerals.charAt(Number(digit))).join(''),
  );
}
