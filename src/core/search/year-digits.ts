const digits = [...'〇一二三四五六七八九'];

/** Years in Chinese numerals put into digits, `二〇二五年` into `2025年`; 零 and ○ stand for 〇 as well. */
export function withYearDigits(words: string): string {
  return words.replace(/[〇零○一二三四五六七八九]{4}(?=年)/g, (year) =>
    Array.from(year, (numeral) => digits.indexOf(/[零○]/.test(numeral) ? '〇' : numeral)).join(''),
  );
}
