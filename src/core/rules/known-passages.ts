import type { Diagnostic } from '../model/diagnostic.ts';
import { nearestName } from '../names.ts';
import { passageNames, planServedBy } from '../tasks/served-passages.ts';
import type { Rule } from './rule.ts';

/** The chapters and sections that tasks serve exist in the plan of their district, and each is named once. */
export const knownPassages: Rule = ({ documents, tasks }, { locate, incomplete }) =>
  tasks.flatMap(({ document, file, serves }) => {
    const breakdown = documents.find(({ id }) => id === document);
    const plan = breakdown && planServedBy(documents, breakdown);
    // What could not be read of a plan has been complained of, and may be what is named.
    if (plan ? incomplete.has(plan.id) : incomplete.size > 0) return [];
    const names = plan ? passageNames(plan) : [];
    return serves.flatMap((name, index): Diagnostic[] => {
      const place = locate(file, ['serves', index]);
      if (serves.indexOf(name) < index)
        return [{ place, rule: 'serves', found: `“${name}” twice`, expected: 'each passage once' }];
      if (names.includes(name)) return [];
      const expected = plan
        ? `a chapter or section of ${plan.id}, such as “${names[1] ?? names[0] ?? ''}”`
        : 'no such key: the district has no plan for this year';
      const hint = nearestName(name, names);
      return [{ place, rule: 'serves', found: `“${name}”`, expected, hint }];
    });
  });
