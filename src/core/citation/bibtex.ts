import { dateParts, notesOf, type Citable } from './citable.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A BibTeX entry of type `techreport`, or `misc` for data. Values are in double braces where a name or a title must
 * be kept whole; nothing is escaped, as today's engines read UTF-8.
 */
export function bibtex(citable: Citable): string {
  const { kind, id, title, author, number, version, issued, url, accessed } = citable;
  const [year, month] = dateParts(issued);
  const notes = [...(version ? [`版本 ${version}`] : []), ...notesOf(citable)];
  return entry(kind === 'report' ? 'techreport' : 'misc', id, [
    ['author', `{{${author}}}`],
    ['title', `{{${title}}}`],
    ['institution', kind === 'report' ? `{${author}}` : undefined],
    ['number', number && `{${number}}`],
    ['year', `{${year}}`],
    ['month', month && months[month - 1]],
    ['note', notes.length > 0 ? `{${notes.join('；')}}` : undefined],
    ['url', `{${url}}`],
    ['urldate', accessed && `{${accessed}}`],
    ['language', '{chinese}'],
  ]);
}

type Field = readonly [name: string, value: string | number | undefined];

function entry(type: string, key: string, fields: readonly Field[]): string {
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@${type}{${key},\n${lines.join('')}}\n`;
}
