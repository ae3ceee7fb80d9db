import { keyOf } from '../text/fold.ts';

/** A term of a query as it is written. */
export interface Token {
  /** A phrase stands in quotation marks, which are not part of its text. */
  readonly kind: 'word' | 'phrase' | 'excluded';
  readonly text: string;
  /** True where it and the token before it stand for each other. */
  readonly alternative: boolean;
}

/** White space but for the tab: the edge of a table cell belongs to the words around it. */
const space = '[^\\S\\t]';
/** Bars before everything and behind everything join nothing: they are text. */
const bar = '(?<!^[\\s|｜]*)[|｜]+(?![\\s|｜]*$)';
const word = `(?:(?!${bar})(?:\\S|\\t))+`;
const minus = `(?<=^|${space})[-－−](?=[^\\s|｜\\-－−])`;
/** Quotation marks count where they stand around a whole token. */
const end = `(?=${space}|[|｜]|$)`;
const phrase = `["＂](?<straight>[^"＂]+)["＂]${end}`;
// Keyboards of telephones curl quotation marks. Around a word they are text; a space inside tells that they are not.
const curled = [`“(?<curled>(?:[^“”]|“[^“”]*”)+)”`, `「(?<corners>(?:[^「」]|「[^「」]*」)+)」`];
const quoted = [phrase, ...curled.map((pattern) => pattern + end)].join('|');
const lexeme = new RegExp(`(?<bar>${bar})|(?<minus>${minus})?(?:${quoted}|${word})`, 'gu');

/** The terms of a query in the order given; what can be a sign of the language is one, everything else is text. */
export function tokensOf(words: string): Token[] {
  // An edge of a cell is one sign, whatever stands around it.
  const lexemes = [...words.replace(/\s*\t\s*/g, '\t').matchAll(lexeme)].filter(([raw]) => keyOf(raw) !== '');
  const tokens: (Token & { readonly raw: string })[] = [];
  let alternative = false;
  for (const [index, { 0: raw, groups = {} }] of lexemes.entries()) {
    const isBetween = tokens.length > 0 && index < lexemes.length - 1;
    if (isBetween && (groups['bar'] !== undefined || raw === 'OR')) {
      alternative = true;
      continue;
    }
    // What a space says already.
    if (isBetween && !alternative && raw === 'AND') continue;
    tokens.push({ ...tokenOf(raw, groups, alternative ? tokens.at(-1)?.kind : undefined), raw, alternative });
    alternative = false;
  }
  // Where nothing is looked for, nothing can be excluded.
  if (tokens.some(({ kind }) => kind !== 'excluded')) return tokens;
  return tokens.map(({ raw, alternative: joined }) => ({ kind: 'word', text: raw, alternative: joined }));
}

type Groups = Readonly<Record<string, string | undefined>>;

/** @param partner the kind of the token that this one is an alternative to */
function tokenOf(
  raw: string,
  groups: Groups,
  partner: Token['kind'] | undefined,
): Pick<Token, 'kind' | 'text'> {
  const sign = groups['minus'] ?? '';
  const curled = groups['curled'] ?? groups['corners'];
  const inner = groups['straight'] ?? (curled !== undefined && /\s/.test(curled) ? curled : '');
  const isPhrase = keyOf(inner) !== '';
  const text = isPhrase ? inner : raw.slice(sign.length);
  if (partner === 'excluded' && keyOf(text) !== '') return { kind: 'excluded', text };
  if (sign === '') return { kind: isPhrase ? 'phrase' : 'word', text };
  // A minus that cannot exclude belongs to the words behind it.
  return partner === undefined && keyOf(text) !== ''
    ? { kind: 'excluded', text }
    : { kind: 'word', text: raw };
}
