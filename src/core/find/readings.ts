import type { Spelling } from './spelling.ts';

/** How characters are mostly read: by syllable those read so, as in `{ yang: '养阳洋' }`. */
export type Readings = Readonly<Record<string, string>>;

/** Spellings of the names in which a character is read otherwise than mostly. */
export type Exceptions = Readonly<Record<string, Spelling>>;

/** Han characters one by one, and what stands between them. */
export function namePieces(name: string): string[] {
  return name.match(/\p{Script=Han}|\P{Script=Han}+/gu) ?? [];
}

/** Spells names by a table, which is shorter than all their spellings. Characters it does not hold are left out. */
export function spellerOf(readings: Readings, exceptions: Exceptions): (name: string) => Spelling {
  const readingOf = new Map(
    Object.entries(readings).flatMap(([syllable, characters]) =>
      Array.from(characters, (character) => [character, syllable] as const),
    ),
  );
  const exceptional = new Map(Object.entries(exceptions));
  return (name) =>
    exceptional.get(name) ??
    namePieces(name)
      .map((piece) => readingOf.get(piece) ?? spelledLetters(piece))
      .filter((piece) => piece !== '')
      .join(' ');
}

/** What is typed of a piece that is letters and digits, or already a syllable. */
export function spelledLetters(piece: string): string {
  return piece.toLowerCase().replace(/[^a-z0-9.]/g, '');
}
