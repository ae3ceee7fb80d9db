import { dateParts, type Citable } from './citable.ts';

/** CSL-JSON (Citation Style Language 1.0.2), an array with one item of type `report` or `dataset`. */
export function cslJson(citable: Citable): string {
  const { kind, id, title, author, number, version, issued, inferred, url, locator, accessed } = citable;
  const notes = Object.values(inferred);
  const item = {
    id,
    type: kind,
    title,
    author: [{ literal: author }],
    publisher: author,
    number,
    version,
    issued: { 'date-parts': [dateParts(issued)] },
    section: locator,
    accessed: accessed ? { 'date-parts': [dateParts(accessed)] } : undefined,
    note: notes.length > 0 ? notes.join('；') : undefined,
    URL: url,
    language: 'zh-CN',
  };
  return `${JSON.stringify([item], undefined, 2)}\n`;
}
