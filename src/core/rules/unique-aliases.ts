import type { Diagnostic } from '../model/diagnostic.ts';
import type { Rule } from './rule.ts';

/** An alias belongs to one indicator: otherwise a document's wording would not say which is meant. */
export const uniqueAliases: Rule = ({ indicators }, { locate }) => {
  const owners = new Map<string, string>();
  return [...indicators.values()].flatMap(({ id, aliases }) =>
    aliases.flatMap((alias, index): Diagnostic[] => {
      const owner = owners.get(alias);
      owners.set(alias, id);
      if (owner === undefined) return [];
      return [
        {
          place: locate(`content/indicators/${id}.md`, ['aliases', index]),
          rule: 'duplicate-alias',
          found: `alias “${alias}”, which is also one of ${owner}`,
          expected: 'aliases of one indicator only',
        },
      ];
    }),
  );
};
