/** Characters of the set of simplified characters, GB 2312, that are traditional forms of others as well. */
const alsoSimplified = '乾吒夥後徵拚捱摺於榘菸薹袷醣麴麽';

let simplified: ReadonlySet<string> | undefined;

/**
 * Whether words may hold traditional characters: Han outside GB 2312, the standard that the simplified characters
 * were first encoded by. The browser knows the set, so that it takes no download to tell.
 */
export function mayBeTraditional(words: string): boolean {
  return (words.match(/\p{Script=Han}/gu) ?? []).some(
    (character) => alsoSimplified.includes(character) || !simplifiedCharacters().has(character),
  );
}

/** GB 2312’s rows 16 to 87, as GBK encodes them. */
function simplifiedCharacters(): ReadonlySet<string> {
  if (simplified) return simplified;
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  }
  simplified = new Set(new TextDecoder('gbk').decode(Uint8Array.from(bytes)));
  return simplified;
}
