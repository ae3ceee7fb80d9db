import type { Citable } from './citable.ts';

/**
 * A reference after GB/T 7714—2025, 8.8 (reports): responsible body, title with report number, `[R/OL]`,
 * date, place in the text, address.
 * `盘锦市兴隆台区人民政府. 兴隆台区…规划纲要: 兴政发〔2021〕9号[R/OL]. 2021-06-16. https://….`
 */
export function gbt7714({ issuer, title, number, issued, accessed, locator, url }: Citable): string {
  const name = number ? `${title}: ${number}` : title;
  const date = accessed ? `${issued}[${accessed}]` : issued;
  return `${issuer}. ${name}[R/OL]. ${locator ? `${date}: ${locator}` : date}. ${url}.`;
}

/** What a citation of the published data is made from. */
export interface CitableData {
  readonly responsible: string;
  readonly title: string;
  readonly version: string;
  readonly url: string;
}

/** A reference to the data as a whole, after GB/T 7714—2025, 8.14 (data sets). */
export function gbt7714OfData({ responsible, title, version, url }: CitableData): string {
  return `${responsible}. ${title}[DS/OL]. V${version}. ${url}.`;
}
