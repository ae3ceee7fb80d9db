import type { Diagnostic } from '../model/diagnostic.ts';
import type { Rule } from './rule.ts';

/** Chapters are numbered without gap, and a task’s file is named by its number: order and address come from the name. */
export const fileNumbers: Rule = ({ documents, tasks }, { locate, incomplete }) => [
  ...documents
    // A chapter that could not be read leaves a gap of its own.
    .filter(({ id }) => !incomplete.has(id))
    .flatMap(({ chapters }) =>
      chapters.flatMap(({ file, slug }, index): Diagnostic[] => {
        const before = index === 0 ? 0 : Number(chapters[index - 1]?.slug.slice(0, 2));
        if (Number(slug.slice(0, 2)) === before + 1) return [];
        return [
          {
            place: { file, line: 1, column: 1 },
            rule: 'chapter-order',
            found: `chapter ${slug.slice(0, 2)} ${index === 0 ? 'first' : `after ${twoDigits(before)}`}`,
            expected: twoDigits(before + 1),
          },
        ];
      }),
    ),
  ...tasks.flatMap(({ file, id, number, part }): Diagnostic[] => {
    // Livelihood projects are numbered from 1 again; their files follow in a hundred of their own.
    const hundreds = Number(id) - number;
    if (part === 'tasks' ? hundreds === 0 : hundreds > 0 && hundreds % 100 === 0) return [];
    return [
      {
        place: locate(file, ['number']),
        rule: 'task-number',
        found: `number ${number} in “${id}.md”`,
        expected:
          part === 'tasks'
            ? `${Number(id)}, or the file “${String(number).padStart(3, '0')}.md”`
            : `a file such as “${200 + number}.md”`,
      },
    ];
  }),
];

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
