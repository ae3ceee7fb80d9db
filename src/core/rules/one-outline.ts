import type { Diagnostic } from '../model/diagnostic.ts';
import type { Rule } from './rule.ts';

/** A district has one outline for a period: of two, nobody could say which holds. */
export const oneOutline: Rule = ({ documents }, { locate }) => {
  const first = new Map<string, string>();
  return documents
    .filter(({ meta }) => meta.kind === 'outline')
    .flatMap(({ id, front, meta: { district, period } }): Diagnostic[] => {
      const key = `${district} ${period}`;
      const other = first.get(key);
      first.set(key, other ?? id);
      if (other === undefined) return [];
      return [
        {
          place: locate(front.file, ['period']),
          rule: 'second-outline',
          found: `a second outline of ${district} for ${period}`,
          expected: 'one outline of a district for a period',
          hint: `The first is ${other}.`,
        },
      ];
    });
};
