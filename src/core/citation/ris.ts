import { dateParts, notesOf, type Citable } from './citable.ts';

/**
 * A record in the RIS format (Research Information Systems, as EndNote and Zotero read it), type `RPRT` or `DATA`:
 * a tag a line, `DA` as year/month/day with empty parts where they are not known.
 */
export function ris(citable: Citable): string {
  const { kind, title, author, number, version, issued, url, accessed } = citable;
  const [year] = dateParts(issued);
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', kind === 'report' ? 'RPRT' : 'DATA'],
    ['AU', author],
    ['TI', title],
    ['PB', author],
    ['SN', number],
    ['ET', version],
    ['PY', String(year)],
    ['DA', slashed(issued)],
    ...notesOf(citable).map((note) => ['N1', note] as const),
    ['LA', 'zh-CN'],
    ['UR', url],
    ['Y2', accessed && slashed(accessed)],
    ['ER', ''],
  ];
  return tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('');
}

function slashed(date: string): string {
  const [year, month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
