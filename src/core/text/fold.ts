import { radicals } from './radicals.ts';
import { textOfUnits } from './text-of-units.ts';

/** A text's search key with the place of each of its characters in the original. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of the key, where the original characters it stands for begin. */
  readonly starts: Uint32Array;
  /** … and where they end (exclusive). */
  readonly ends: Uint32Array;
}

/** A span of a text in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What must be normalised together: a character with the marks and jamo that join it. */
const clusters = /[^][\p{M}\u1160-\u11FF\uFF9E\uFF9F]*/gu;
const ignored = /\p{Default_Ignorable_Code_Point}/gu;

/** One spelling for signs that documents and keyboards write in several ways. */
const variants: ReadonlyMap<string, string> = new Map([
  ...radicals,
  ...spelt('"', "“”„‟‘’‚‛′″〝〞〟「」『』«»‹›＂`´'"),
  ...spelt('-', '‐‑‒–—―−─━⸺⸻﹘'),
  ...spelt('~', '〜∼'),
  ...spelt(':', '∶︰'),
  ...spelt('·', '•・‧⋅∙'),
  ...spelt('〇', '○◯'),
  ...spelt('[', '〔'),
  ...spelt(']', '〕'),
]);

const varied = new RegExp(`[${[...variants.keys()].join('')}]`, 'gu');

function spelt(key: string, signs: string): [string, string][] {
  return Array.from(signs, (sign) => [sign, key]);
}

/**
 * The search key of a text: one spelling for width, case, quotation marks, dashes and radicals, no invisible
 * characters, and no white space but between two letters or digits that are not Han. A tab is the edge of a
 * table cell: it stays, so that words of two cells never run together; empty cells between them make no difference,
 * as one who copies a row does not see them. Keys are compared, never shown.
 */
export function fold(text: string): Folded {
  const places = { starts: new Uint32Array(text.length), ends: new Uint32Array(text.length) };
  const plain = plainKeyOf(text, places);
  if (plain !== undefined) {
    const [starts, ends] = [places.starts.slice(0, plain.length), places.ends.slice(0, plain.length)];
    return { text: plain, starts, ends };
  }
  const starts: number[] = [];
  const ends: number[] = [];
  let key = '';
  walk(text, (characters, start, end) => {
    key += characters;
    while (starts.length < key.length) {
      starts.push(start);
      ends.push(end);
    }
  });
  return { text: key, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The search key alone: `fold(text).text`, faster. */
export function keyOf(text: string): string {
  const plain = plainKeyOf(text);
  if (plain !== undefined) return plain;
  let key = '';
  walk(text, (characters) => (key += characters));
  return key;
}

/**
 * The key of a text that has no marks and the like: each character of it has a key of one of its own.
 * @param places to be filled with the places of the key’s characters
 */
function plainKeyOf(text: string, places?: Pick<Folded, 'starts' | 'ends'>): string | undefined {
  const codes = new Uint16Array(text.length);
  let length = 0;
  let last = 0;
  let isGap = false;
  let isEdge = false;
  let gapStart = 0;
  const add = (code: number, start: number, end: number) => {
    if (places) {
      places.starts[length] = start;
      places.ends[length] = end;
    }
    codes[length++] = code;
  };
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const kind = kinds[unit] || kindOf(unit);
    if (kind === unitKinds.other) return undefined;
    if (kind === unitKinds.space || kind === unitKinds.tab) {
      if (!isGap) gapStart = index;
      isGap = true;
      if (kind === unitKinds.tab) isEdge = true;
      continue;
    }
    if (isGap && length > 0) {
      if (isEdge) add(tab, gapStart, index);
      else if (last === unitKinds.spaced && kind === unitKinds.spaced) add(space, gapStart, index);
    }
    isGap = false;
    isEdge = false;
    last = kind;
    add(keysOfUnits[unit] ?? 0, index, index + 1);
  }
  return textOfUnits(codes.subarray(0, length));
}

const [tab, space] = [9, 32];
/** What a UTF-16 unit is to a key. */
const unitKinds = { plain: 1, spaced: 2, space: 3, tab: 4, other: 5 } as const;
/** For each UTF-16 unit its kind, 0 until it is asked for, and its key where that is one unit. */
const kinds = new Uint8Array(0x10000);
const keysOfUnits = new Uint16Array(0x10000);
/** What may belong to the character before or behind. */
const joining = /[\p{M}\p{Cs}\u1160-\u11FF\uFF9E\uFF9F]/u;

function kindOf(unit: number): number {
  const character = String.fromCharCode(unit);
  const key = joining.test(character) ? '' : keyOfCluster(character);
  const kind = kindOfKey(key);
  kinds[unit] = kind;
  keysOfUnits[unit] = key.charCodeAt(0);
  return kind;
}

function kindOfKey(key: string): number {
  if (key.length !== 1) return unitKinds.other;
  if (key === '\t') return unitKinds.tab;
  if (/\s/.test(key)) return unitKinds.space;
  return isSpaced(key) ? unitKinds.spaced : unitKinds.plain;
}

/** The original span of a span of the key. Empty spans have none. */
export function originalSpan({ starts, ends }: Pick<Folded, 'starts' | 'ends'>, { start, end }: Span): Span {
  const [from, to] = [starts[start], ends[end - 1]];
  if (from === undefined || to === undefined) throw new RangeError(`No span ${start}–${end} in this key`);
  return { start: from, end: to };
}

/** Every place where a key stands in another; overlapping places count, as each is an occurrence. */
export function placesOf(key: string, text: string): number[] {
  const places: number[] = [];
  if (key === '') return places;
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) places.push(at);
  return places;
}

type Emit = (characters: string, start: number, end: number) => void;

function walk(text: string, emit: Emit): void {
  let last = '';
  let gap = '';
  let gapStart = 0;
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    for (const character of keyOfCluster(cluster)) {
      if (/\s/.test(character)) {
        if (gap === '') gapStart = index;
        if (character === '\t') gap = character;
        else gap ||= ' ';
        continue;
      }
      if (gap !== '' && last !== '' && (gap !== ' ' || (isSpaced(last) && isSpaced(character)))) {
        emit(gap, gapStart, index);
      }
      gap = '';
      last = character;
      emit(character, index, index + cluster.length);
    }
  }
}

/** Keys of the clusters met so far; documents and queries use a few thousand different ones. */
const known = new Map<string, string>();

function keyOfCluster(cluster: string): string {
  const found = known.get(cluster);
  if (found !== undefined) return found;
  const key = cluster
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(ignored, '')
    .replace(varied, (sign) => variants.get(sign) ?? sign);
  // Long heaps of marks come from queries only and would fill the memory.
  if (cluster.length <= 2) known.set(cluster, key);
  return key;
}

/** True for letters and digits of scripts that set words apart by spaces. */
function isSpaced(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character) && !/\p{Script=Han}/u.test(character);
}
