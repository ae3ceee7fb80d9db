import { inBrackets, withBasis } from './brackets.ts';
import type { Citable } from './citable.ts';

/**
 * A reference after GB/T 7714—2025, 8.8 (reports) and 8.14 (data sets): responsible body, title with report number,
 * `[R/OL]` or `[DS/OL]`, version, date, day of access, place in the text, address. What the work itself does not say
 * stands in square brackets.
 * `盘锦市兴隆台区人民政府. 兴隆台区…规划纲要: 兴政发〔2021〕9号[R/OL]. 2021-06-16[2026-11-22]. https://….`
 */
export function gbt7714(citable: Citable): string {
  const { before, after } = gbt7714Around(citable);
  return before + (citable.accessed ? inBrackets(citable.accessed) : '') + after;
}

/** A reference without a day of access, cut where one may be written into it: `[2026-11-22]`. */
export interface CutReference {
  readonly before: string;
  readonly after: string;
}

/** The reference around the day of access, which only the reader’s browser knows. */
export function gbt7714Around(citable: Citable): CutReference {
  const { kind, author, title, number, version, issued, inferred, locator, url } = citable;
  const name = number ? `${title}: ${number}` : title;
  const parts = [
    withBasis(author, inferred.author ? 'inferred' : 'stated'),
    `${name}[${kind === 'report' ? 'R' : 'DS'}/OL]`,
    ...(version ? [`V${version}`] : []),
    withBasis(issued, inferred.issued ? 'inferred' : 'stated'),
  ];
  return { before: parts.join('. '), after: `${locator ? `: ${locator}` : ''}. ${url}.` };
}
