import type { FigureAttributes } from '../model/document.ts';
import { nearestName } from '../names.ts';
import { namesGivenTwice } from './attributes.ts';

/** Attribute names of a figure and the field each fills. */
const figureFields = {
  i: 'indicators',
  p: 'period',
  r: 'role',
  m: 'measure',
  s: 'scope',
  n: 'nature',
  l: 'label',
  u: 'unit',
  v: 'value',
  q: 'qualifier',
} as const;

export const figureAttributeNames: readonly string[] = Object.keys(figureFields);

/** What a row may say of all its figures: value and qualifier are of one figure only. */
const rowAttributeNames = figureAttributeNames.filter((name) => name !== 'v' && name !== 'q');

/** Figure attributes from `name → value`; names are checked by the caller. */
export function figureAttributes(values: Readonly<Record<string, string>>): FigureAttributes {
  return {
    indicators: (values['i'] ?? '').split(',').filter((id) => id !== ''),
    period: values['p'],
    role: values['r'],
    measure: values['m'],
    scope: values['s'],
    nature: values['n'],
    label: values['l'],
    unit: values['u'],
    value: values['v'],
    qualifier: values['q'],
  };
}

/** What is wrong with the attributes of a row. */
export interface RowMistake {
  readonly found: string;
  readonly expected: string;
  readonly hint?: string | undefined;
}

/** Attributes of a table row, written like a directive's (`i=gdp s="全市" p=2025`), or what is wrong with them. */
export function rowAttributes(text: string): FigureAttributes | { readonly mistake: RowMistake } {
  const values: Record<string, string> = {};
  const rest = text.replace(
    /\s*([a-z]+)=(?:"([^"]*)"|([^\s"]+))/gy,
    (_match, name: string, quoted: string | undefined, plain: string | undefined) => {
      values[name] = quoted ?? plain ?? '';
      return '';
    },
  );
  const refuse = (found: string, expected: string, hint?: string) => ({ mistake: { found, expected, hint } });
  if (rest.trim() !== '') return refuse(`“${text}”`, 'attributes such as i=gdp');
  const [twice] = namesGivenTwice(text);
  if (twice !== undefined) return refuse(`“${twice}” twice in “${text}”`, 'each attribute once');
  for (const [name, value] of Object.entries(values)) {
    if (figureAttributeNames.includes(name) && !rowAttributeNames.includes(name))
      return refuse(
        `${name}=${value} for a row`,
        'it in the cell of its figure',
        `Mark the figure: :obs[…]{${name}=${value}}.`,
      );
    if (!rowAttributeNames.includes(name))
      return refuse(
        `attribute “${name}”`,
        `one of ${rowAttributeNames.join(', ')}`,
        nearestName(name, rowAttributeNames),
      );
    if (value.trim() === '') return refuse(`${name}=""`, 'a value, or no such attribute');
  }
  return figureAttributes(values);
}
