/** Kinds of names that other files refer to. */
export type NamedKind =
  | 'district'
  | 'indicator'
  | 'round of coding'
  | 'theme'
  | 'theme group'
  | 'unit of measure'
  | 'unit of government'
  | 'proper name'
  | 'term';

/**
 * What exists in the content but could not be read. A reference to it is no mistake of its own:
 * the report names the cause and not every consequence.
 */
export interface Broken {
  has(kind: NamedKind, name: string): boolean;
  /** Tells whether anything of the kind could not be read. */
  any(kind: NamedKind): boolean;
}

export const nothingBroken: Broken = { has: () => false, any: () => false };

/** Collects the names of what could not be read. */
export class BrokenNames implements Broken {
  private readonly names = new Map<NamedKind, Set<string>>();
  private readonly lost = new Set<NamedKind>();

  add(kind: NamedKind, names: readonly string[]): void {
    this.names.set(kind, new Set([...(this.names.get(kind) ?? []), ...names]));
  }

  /** For a list of which not one name could be read. */
  addAll(kind: NamedKind): void {
    this.lost.add(kind);
  }

  has(kind: NamedKind, name: string): boolean {
    return this.lost.has(kind) || (this.names.get(kind)?.has(name) ?? false);
  }

  any(kind: NamedKind): boolean {
    return this.lost.has(kind) || (this.names.get(kind)?.size ?? 0) > 0;
  }
}
