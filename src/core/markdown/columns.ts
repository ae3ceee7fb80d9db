import type { TableColumn } from '../model/document.ts';
import { measures, roles } from '../model/observation.ts';
import { nearestName } from '../names.ts';
import { parsePeriod } from '../quantity/period.ts';

const plainColumns = ['label', 'unit', 'nature', 'number', 'group', 'text', 'row'] as const;
const columnForms = `${plainColumns.join(', ')}, role@period or role:measure@period`;

/** What is wrong with a word of `columns="…"`. */
export interface ColumnMistake {
  readonly found: string;
  readonly expected: string;
  readonly hint: string | undefined;
}

/** One word of `columns="…"`: `label`, `target@2025`, `target:growth@2021/2025`; or what is wrong with it. */
export function columnFromWord(word: string): TableColumn | { readonly mistake: ColumnMistake } {
  const plain = plainColumns.find((kind) => kind === word);
  if (plain) return { kind: plain };
  const figure = /^([^:@]+)(?::([^:@]+))?@([^@]+)$/.exec(word);
  const refuse = (part: string, expected: string, names: readonly string[]) => ({
    mistake: {
      found: part === word ? `“${word}”` : `“${part}” in “${word}”`,
      expected,
      hint: nearestName(part, names),
    },
  });
  if (!figure) return refuse(word, columnForms, plainColumns);
  const [, role = '', measure, period = ''] = figure;
  if (!isOneOf(roles, role)) return refuse(role, `one of ${roles.join(', ')}`, roles);
  if (measure !== undefined && !isOneOf(measures, measure))
    return refuse(measure, `one of ${measures.join(', ')}`, measures);
  if (!parsePeriod(period)) return refuse(period, 'a period such as 2025 or 2021/2025', []);
  return { kind: 'figure', role, measure, period };
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
