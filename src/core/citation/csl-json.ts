import { dateParts, type Citable } from './citable.ts';

/** CSL-JSON (Citation Style Language 1.0.2), an array with one item of type `report`. */
export function cslJson({ id, title, issuer, number, issued, url, locator, accessed }: Citable): string {
  const item = {
    id,
    type: 'report',
    title,
    author: [{ literal: issuer }],
    publisher: issuer,
    number,
    issued: { 'date-parts': [dateParts(issued)] },
    section: locator,
    accessed: accessed ? { 'date-parts': [dateParts(accessed)] } : undefined,
    URL: url,
    language: 'zh-CN',
  };
  return `${JSON.stringify([item], undefined, 2)}\n`;
}
