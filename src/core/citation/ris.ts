import { dateParts, type Citable } from './citable.ts';

/**
 * A record in the RIS format (Research Information Systems, as EndNote and Zotero read it), type `RPRT`:
 * a tag a line, `DA` as year/month/day with empty parts where they are not known.
 */
export function ris({ title, issuer, number, issued, url, locator, accessed }: Citable): string {
  const [year] = dateParts(issued);
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'RPRT'],
    ['AU', issuer],
    ['TI', title],
    ['PB', issuer],
    ['SN', number],
    ['PY', String(year)],
    ['DA', slashed(issued)],
    ['N1', locator],
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
