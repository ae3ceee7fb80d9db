import { plainTitle } from './sentence.ts';

/** What a caption stands for. */
export interface Caption {
  readonly what: 'figure' | 'table';
  readonly title: string;
}

const figureCaption = /^图\s*\d+(?:[-—.]\d+)*\s*(?:[：:]|\s)/;
const tableCaption = /^(?:附?表\s*\d+(?:[-—.]\d+)*|附表)\s*(?:[：:]|\s)/;
const longestCaption = 60;

/** The caption of a figure or table, on a line of its own. */
export function captionOf(text: string): Caption | undefined {
  const title = plainTitle(text);
  if (title.length > longestCaption || /[。；，]/.test(title)) return undefined;
  if (figureCaption.test(title)) return { what: 'figure', title };
  return tableCaption.test(title) ? { what: 'table', title } : undefined;
}

/** True for a text that is a caption. */
export function isCaption(text: string): boolean {
  return captionOf(text) !== undefined;
}

/** What a title promises when nothing follows it: a chart (`…布局图`) or a table (`…情况表`). */
export function lostByTitle(title: string): Caption['what'] | undefined {
  if (/图\**$/.test(title)) return 'figure';
  return /表\**$/.test(title) ? 'table' : undefined;
}

/** True for a remark in brackets on “the data above”, which needs a table above it. */
export function remarksOnTable(text: string): boolean {
  return /^[（(](?:以上|上述|上表)(?:数据|指标|表)?[^。]*[）)]$/.test(text.trim());
}
