const digits = '零一二三四五六七八九';
const scales = [
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
  ['十', 10],
] as const;

function chineseDigit(character: string): number | undefined {
  const value = character === '两' ? 2 : character === '〇' ? 0 : digits.indexOf(character);
  return character.length === 1 && value >= 0 ? value : undefined;
}

/** `level` is the index of the largest scale the text may hold, so scales only ever fall. */
function readFrom(level: number, text: string): number | undefined {
  const scale = scales[level];
  if (scale === undefined) return chineseDigit(text);
  const [name, factor] = scale;
  const at = text.lastIndexOf(name);
  if (at < 0) return readFrom(level + 1, text);

  const head = text.slice(0, at);
  // 十, 百 and the like may stand without 一; below 万 only a single digit may stand before a scale.
  const count = head === '' ? 1 : factor < 1e4 ? chineseDigit(head) : readFrom(level + 1, head);
  const tail = text.slice(at + 1);
  const remainder = readTail(level, factor, tail);
  return count === undefined || remainder === undefined ? undefined : count * factor + remainder;
}

function readTail(level: number, factor: number, tail: string): number | undefined {
  if (tail === '') return 0;
  if (/^[零〇]/.test(tail)) return readFrom(level + 1, tail.slice(1));
  const digit = chineseDigit(tail);
  // A bare digit counts the next smaller scale: 二千三 is 2300 and 二千零三 is 2003.
  return digit === undefined ? readFrom(level + 1, tail) : (digit * factor) / 10;
}

/**
 * The value of a whole number in Chinese numerals: 二千三百, 十, 两, 六百三十, 二〇三五.
 * Undefined where it is none, also for approximations such as 七八 or 二三十.
 */
export function chineseInteger(text: string): number | undefined {
  const isYear = /^[一二三四五六七八九][零〇一二三四五六七八九]{3}$/.test(text);
  if (isYear) return [...text].reduce((sum, digit) => sum * 10 + (chineseDigit(digit) ?? 0), 0);
  return readFrom(0, text);
}

/** A number at the start of a folded text and what follows it: a scale (万, 亿), a unit, a qualifier. */
export interface NumberAtStart {
  readonly value: number;
  readonly rest: string;
}

function arabicAtStart(text: string): NumberAtStart | undefined {
  const [found] = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/.exec(text) ?? [];
  if (found === undefined) return undefined;
  const value = Number(found.replaceAll(',', ''));
  return Number.isFinite(value) ? { value, rest: text.slice(found.length) } : undefined;
}

function chineseAtStart(text: string): NumberAtStart | undefined {
  const [found = '', whole = '', decimals = ''] =
    /^([零〇一二两三四五六七八九十百千万亿]+)(?:点([零〇一二三四五六七八九]+))?/.exec(text) ?? [];
  if (found === '') return undefined;
  if (decimals !== '') {
    const integer = chineseInteger(whole);
    const fraction = [...decimals].map((digit) => chineseDigit(digit)).join('');
    return integer === undefined
      ? undefined
      : { value: Number(`${integer}.${fraction}`), rest: text.slice(found.length) };
  }
  // A final 万 or 亿 is left to the unit: 三百万元 is 300 万元. Alone it counts one: 近万人.
  const counted = whole.replace(/[万亿]+$/, '');
  const value = counted === '' ? 1 : chineseInteger(counted);
  return value === undefined ? undefined : { value, rest: text.slice(counted.length) };
}

/** Reads the number with which a folded text starts: `1,234`, `-3.5`, 二千三百, 三点五. */
export function numberAtStart(text: string): NumberAtStart | undefined {
  return arabicAtStart(text) ?? chineseAtStart(text);
}
