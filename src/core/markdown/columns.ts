import type { ContainerDirective } from 'mdast-util-directive';
import type { TableColumn } from '../model/document.ts';
import { measureNames, measures, roles } from '../model/observation.ts';
import { nearestName } from '../names.ts';
import { parsePeriod } from '../quantity/period.ts';
import { attribute } from './attributes.ts';
import { report, reportLost, type ParseContext } from './context.ts';

const plainColumns = ['label', 'unit', 'nature', 'number', 'group', 'text', 'row'] as const;
const columnForms = `${plainColumns.join(', ')}, role@period or role:measure@period`;

/** What is wrong with the columns of a table. */
interface ColumnMistake {
  readonly found: string;
  readonly expected: string;
  readonly hint?: string | undefined;
}

/** A column, or one that cannot be read: its cells are not blamed for it. */
export type ReadColumn = TableColumn | { readonly kind: 'unread' };

/** The columns of an indicator table, one for each of its `width`; undefined where it is not known which is which. */
export function columnsFrom(
  context: ParseContext,
  node: ContainerDirective,
  width: number,
): ReadColumn[] | undefined {
  const words = (attribute(node, 'columns') ?? '').split(/\s+/).filter((word) => word !== '');
  const complain = (mistake: ColumnMistake) => report(context, node, { rule: 'table-columns', ...mistake });
  if (words.length === 0) {
    const found = `“:::${node.name}” without columns`;
    const expected = `columns="label … row", a word for each of its ${width} columns`;
    reportLost(context, node, { rule: 'table-columns', found, expected });
    return undefined;
  }
  const columns = words.map((word): ReadColumn => {
    const column = columnFromWord(word);
    if ('kind' in column) return column;
    complain(column.mistake);
    return { kind: 'unread' };
  });
  const row = words.indexOf('row');
  const isRowLast = row < 0 || row === words.length - 1;
  if (!isRowLast) {
    complain({
      found: `“row” as column ${row + 1} of ${words.length}`,
      expected: 'the attributes of the rows in the last column',
    });
  }
  if (words.length !== width) {
    complain({
      found: `${words.length} columns named`,
      expected: `${width}, one for each column of the table`,
    });
  }
  if (isRowLast && words.length === width) return columns;
  context.whole = false;
  return undefined;
}

/** One word of `columns="…"`: `label`, `target@2025`, `target:growth@2021/2025`; or what is wrong with it. */
function columnFromWord(word: string): TableColumn | { readonly mistake: ColumnMistake } {
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
  const unknown = measureNames(measure ?? 'level').find((name) => !isOneOf(measures, name));
  if (unknown !== undefined) return refuse(unknown, `one of ${measures.join(', ')}`, measures);
  if (!parsePeriod(period)) return refuse(period, 'a period such as 2025 or 2021/2025', []);
  return { kind: 'figure', role, measure, period };
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
