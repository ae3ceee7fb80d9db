import { numberFromNumeral, numeralCharacters } from './numerals.ts';
import { plainTitle } from './sentence.ts';

/** Forms of numbered headings, from the highest to the lowest a plan may have. */
export const headingForms = ['chapter', 'section', 'enumerated', 'bracketed', 'arabic'] as const;
export type HeadingForm = (typeof headingForms)[number];

/** The number a heading starts with, as in `第三章`, `三、`, `（三）` or `3.`. */
export interface HeadingMark {
  readonly form: HeadingForm;
  readonly number: number;
  /** The mark as printed. */
  readonly mark: string;
}

const numeral = `([${numeralCharacters}]+|\\d{1,2})`;

const patterns: readonly (readonly [HeadingForm, RegExp])[] = [
  ['chapter', new RegExp(`^第\\s*${numeral}\\s*[章篇]`)],
  ['section', new RegExp(`^第\\s*${numeral}\\s*节`)],
  ['enumerated', new RegExp(`^([${numeralCharacters}]+)、`)],
  ['bracketed', new RegExp(`^[（(]${numeral}[）)]`)],
  // `3.5G` and `1.47 万亩` are figures, not marks.
  ['arabic', /^(\d{1,2})(?:[.．](?!\d)|[.．](?=20\d{2}\s*年)|、)/],
];

const unnumbered = /^(?:[序前引导]\s*言|绪\s*论|结\s*语|结\s*束\s*语|后\s*记)$/;

/** Longest text on its own line that is still a heading. */
const longestHeading = 60;
/** Longest sentence, clause and label that head the paragraph they open. */
const longestSentence = 30;
const longestClause = 40;
const longestLabel = 12;

/** The heading mark a text starts with, bold type aside. */
export function headingMark(text: string): HeadingMark | undefined {
  const plain = plainTitle(text);
  for (const [form, pattern] of patterns) {
    const match = pattern.exec(plain);
    const number = match?.[1] === undefined ? undefined : numberFromNumeral(match[1]);
    if (match && number !== undefined) return { form, number, mark: match[0] };
  }
  return undefined;
}

/** True for a heading without a number: `前 言`, `序言`, `结语`. */
export function isUnnumberedHeading(text: string): boolean {
  return unnumbered.test(plainTitle(text));
}

/** True for a whole line that is a chapter or section heading by its printed form. */
export function isTitledHeading(text: string): boolean {
  const form = headingMark(text)?.form;
  return (form === 'chapter' || form === 'section') && isOwnLine(plainTitle(text));
}

/** A heading with the text that follows it in the same paragraph; `rest` is empty on a line of its own. */
export interface SplitHeading {
  readonly title: string;
  readonly rest: string;
}

/** A numbered paragraph to its heading and the rest; undefined where no part of it reads like a heading. */
export function splitHeading(text: string, { mark }: HeadingMark): SplitHeading | undefined {
  const plain = plainTitle(text);
  if (isOwnLine(plain)) return { title: plain, rest: '' };
  const label = new RegExp(`^[^。，,；]{1,${longestLabel}}[：:]`).exec(plain.slice(mark.length));
  const sentence = new RegExp(`^[^。！？；]{1,${longestSentence}}[。！？]`).exec(plain.slice(mark.length));
  const clause = new RegExp(`^[^。！？；，,]{1,${longestClause}}[，,]`).exec(plain.slice(mark.length));
  const head = (label ?? sentence ?? clause)?.[0];
  if (head === undefined) return undefined;
  return splitAfter(text, mark.length + head.length);
}

/** Cuts a text after a number of characters that do not count the marks of bold type. */
function splitAfter(text: string, length: number): SplitHeading {
  const source = text.trim();
  let position = 0;
  for (let counted = 0; counted < length;) {
    if (source.startsWith('**', position)) position += 2;
    else {
      position++;
      counted++;
    }
  }
  if (source.startsWith('**', position)) position += 2;
  return { title: plainTitle(source.slice(0, position)), rest: source.slice(position).trim() };
}

function isOwnLine(plain: string): boolean {
  return plain.length <= longestHeading && !/[。！？；].|[；，,]$/.test(plain);
}
