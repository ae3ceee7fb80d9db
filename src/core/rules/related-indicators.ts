import type { Diagnostic } from '../model/diagnostic.ts';
import type { Rule } from './rule.ts';

/** A near-equal is another indicator, named once. */
export const relatedIndicators: Rule = ({ indicators }, { locate }) =>
  [...indicators.values()].flatMap(({ id, related }) =>
    related.flatMap(({ indicator }, index): Diagnostic[] => {
      const isTwice = related.findIndex((other) => other.indicator === indicator) < index;
      if (indicator !== id && !isTwice) return [];
      return [
        {
          place: locate(`content/indicators/${id}.md`, ['related', index, 'indicator']),
          rule: 'related-indicator',
          found: indicator === id ? `“${id}” itself` : `“${indicator}” twice`,
          expected: 'other indicators, each once',
        },
      ];
    }),
  );
