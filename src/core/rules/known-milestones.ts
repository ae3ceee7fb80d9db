import type { Diagnostic } from '../model/diagnostic.ts';
import { nearestName } from '../names.ts';
import type { Rule } from './rule.ts';

/** A status is of a milestone that the task has. */
export const knownMilestones: Rule = ({ tasks }, { locate }) =>
  tasks.flatMap(({ file, statuses, milestones }) => {
    const ids = milestones.map(({ id }) => id);
    return statuses.flatMap(({ of }, index): Diagnostic[] => {
      if (of === undefined || ids.includes(of)) return [];
      return [
        {
          place: locate(file, ['statuses', index, 'of']),
          rule: 'dangling-reference',
          found: `a status of “${of}”`,
          expected: `a milestone of the task: ${ids.join(', ')}`,
          hint: nearestName(of, ids),
        },
      ];
    });
  });
