/** The id that the address names; a malformed escape stands as it is. */
export function addressedId(): string {
  const id = location.hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
