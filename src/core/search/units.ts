import { partAt, type Layout } from './layout.ts';
import type { Scope, Selection } from './state.ts';

/** Tells of a line of a document the unit in which terms must stand together; undefined where it is not searched. */
export type UnitOfLine = (line: number) => number | undefined;

/** Whether more of a document must be known than its lines, to tell its units. */
export function needsLayout({ scope, themes, groups }: Selection): boolean {
  return scope === 'section' || themes.length > 0 || groups.length > 0;
}

/** The units of a document. The lines that filters leave out belong to none: they neither answer nor exclude. */
export function unitsOf(layout: Layout | undefined, { scope, themes, groups }: Selection): UnitOfLine {
  if (!layout) return unitByScope(scope, () => 0);
  const sectionOf = remembered((line: number) => partAt(layout.sections, line));
  const isSearched = (line: number) =>
    includesAny(groups, [layout.groups[line]]) &&
    includesAny(themes, partAt(layout.themes, line)?.themes ?? []);
  const unit = unitByScope(scope, (line) => sectionOf(line)?.line ?? 0);
  return (line) => (isSearched(line) ? unit(line) : undefined);
}

function unitByScope(scope: Scope, section: (line: number) => number): (line: number) => number {
  switch (scope) {
    case 'paragraph':
      return (line) => line;
    case 'section':
      return section;
    case 'document':
      return () => 0;
  }
}

/** Whether a filter lets one of these pass; a filter that names nothing lets everything pass. */
function includesAny(filter: readonly string[], own: readonly (string | undefined)[]): boolean {
  return filter.length === 0 || own.some((one) => one !== undefined && filter.includes(one));
}

/** A function that is asked for neighbours again and again. */
function remembered<Value>(of: (line: number) => Value): (line: number) => Value {
  const known = new Map<number, Value>();
  return (line) => {
    const found = known.get(line);
    if (found !== undefined) return found;
    const value = of(line);
    known.set(line, value);
    return value;
  };
}
