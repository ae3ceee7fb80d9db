import type { TableColumn } from '../model/document.ts';

const plainColumns = ['label', 'unit', 'nature', 'number', 'group', 'text', 'row'] as const;

/** One word of `columns="…"`: `label`, `target@2025`, `target:growth@2021/2025`; undefined if unknown. */
export function columnFromWord(word: string): TableColumn | undefined {
  const plain = plainColumns.find((kind) => kind === word);
  if (plain) return { kind: plain };
  const figure = /^([a-z]+)(?::([a-z]+))?@([\d./~-]+)$/.exec(word);
  if (!figure) return undefined;
  const [, role = '', measure, period = ''] = figure;
  return { kind: 'figure', role, measure, period };
}

export const columnForms = `${plainColumns.join(', ')}, role@period or role:measure@period`;
