import type { Directives } from 'mdast-util-directive';
import type { FigureAttributes } from '../model/document.ts';
import { report, type ParseContext } from './context.ts';
import { nearestName } from '../names.ts';

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

/** Complains of attributes a directive does not know. */
export function checkAttributeNames(context: ParseContext, node: Directives, known: readonly string[]): void {
  for (const name of Object.keys(node.attributes ?? {})) {
    if (known.includes(name)) continue;
    report(context, node, {
      rule: 'unknown-attribute',
      found: `attribute “${name}” on “${node.name}”`,
      expected: known.length > 0 ? `one of ${known.join(', ')}` : 'no attributes',
      hint: nearestName(name, known),
    });
  }
}

/** An attribute's value, or undefined where it is absent. */
export function attribute(node: Directives, name: string): string | undefined {
  return node.attributes?.[name] ?? undefined;
}

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

export const figureAttributeNames: readonly string[] = Object.keys(figureFields);

/**
 * Attributes of a table row, written like a directive's: `i=gdp s="全市" p=2025`.
 * Returns undefined for a text that is not of that form.
 */
export function rowAttributes(text: string): FigureAttributes | undefined {
  const values: Record<string, string> = {};
  const rest = text.replace(
    /\s*([a-z]+)=(?:"([^"]*)"|([^\s"]+))/gy,
    (_match, name: string, quoted: string | undefined, plain: string | undefined) => {
      values[name] = quoted ?? plain ?? '';
      return '';
    },
  );
  if (rest.trim() !== '' || Object.keys(values).some((name) => !figureAttributeNames.includes(name))) {
    return undefined;
  }
  return figureAttributes(values);
}
