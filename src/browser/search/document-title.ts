/** A document’s name as plain text. */
export function titleOf(
  { nameOf }: { readonly nameOf: (document: string) => Node[] },
  document: string,
): string {
  return nameOf(document)
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
