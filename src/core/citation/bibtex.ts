import { dateParts, type Citable } from './citable.ts';
import type { CitableData } from './gbt7714.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A BibTeX entry of type `techreport`. Values are in double braces where a name or a title must be kept
 * whole; nothing is escaped, as today's engines read UTF-8.
 */
export function bibtex({ id, title, issuer, number, issued, url, locator, accessed }: Citable): string {
  const [year, month] = dateParts(issued);
  return entry('techreport', id, [
    ['author', `{{${issuer}}}`],
    ['title', `{{${title}}}`],
    ['institution', `{${issuer}}`],
    ['number', number && `{${number}}`],
    ['year', `{${year}}`],
    ['month', month && months[month - 1]],
    ['note', locator && `{${locator}}`],
    ['url', `{${url}}`],
    ['urldate', accessed && `{${accessed}}`],
    ['language', '{chinese}'],
  ]);
}

/** A BibTeX entry for the data as a whole. */
export function bibtexOfData({ responsible, title, version, url }: CitableData): string {
  return entry('misc', 'plan-atlas', [
    ['author', `{{${responsible}}}`],
    ['title', `{{${title}}}`],
    ['note', `{Data set, version ${version}}`],
    ['url', `{${url}}`],
  ]);
}

type Field = readonly [name: string, value: string | number | undefined];

function entry(type: string, key: string, fields: readonly Field[]): string {
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@${type}{${key},\n${lines.join('')}}\n`;
}
