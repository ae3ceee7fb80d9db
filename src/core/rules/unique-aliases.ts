import type { Diagnostic } from '../model/diagnostic.ts';
import type { Rule } from './rule.ts';

/** An alias belongs to one indicator, and is no other’s name: otherwise a document's wording would not say which is meant. */
export const uniqueAliases: Rule = ({ indicators }, { locate }) => {
  const owners = new Map<string, string>();
  const names = new Map([...indicators.values()].map(({ id, name }) => [name.zh, id]));
  return [...indicators.values()].flatMap(({ id, aliases, name }) =>
    aliases.flatMap((alias, index): Diagnostic[] => {
      const namesake = name.zh === alias ? undefined : names.get(alias);
      const owner = owners.get(alias) ?? namesake;
      owners.set(alias, id);
      if (owner === undefined) return [];
      return [
        {
          place: locate(`content/indicators/${id}.md`, ['aliases', index]),
          rule: 'duplicate-alias',
          found: `alias “${alias}”, which is also ${namesake === owner ? 'the name' : 'one'} of ${owner}`,
          expected: 'aliases of one indicator only',
        },
      ];
    }),
  );
};
