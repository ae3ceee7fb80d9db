import type { LineRange } from '#core/model/line-range.ts';
import { headingMark } from './headings.ts';
import { isBlank, type SourceLine } from './lines.ts';
import { endsTitle } from './sentence.ts';

/** Words a web page puts above the text it shows. */
const headerMark =
  /发表于\s*[:：]|发布(?:日期|时间)\s*[:：]|浏览(?:次数|量)|点击(?:数|量)|当前位置|【?字体|打印本页|^(?:收藏|分享|详情|打印|首页|返回)$/;

/** Words a web page puts below the text it shows. */
const footerMark =
  /温馨提示|【?下载附件】?|附件下载|打印本页|关闭(?:本页|窗口)|上一篇|下一篇|相关链接|版权所有|ICP备|免责声明|扫一扫/;

/** Neither reaches further than this many lines of text into the document. */
const reach = 30;
/** A line this long is running text, not a part of a page's frame. */
const longestMark = 80;

/** The lines a web page stood around the document: its header, and its footer to the end of the file. */
export function sitePages(lines: readonly SourceLine[]): LineRange[] {
  const filled = lines.filter((line) => !isBlank(line));
  const footer = footerOf(filled);
  return [...headerOf(filled), ...(footer ? [footer] : [])];
}

function headerOf(filled: readonly SourceLine[]): LineRange[] {
  const bodyStart = filled.findIndex(({ text }) => text.trim().length > longestMark);
  const top = filled.slice(0, Math.min(reach, bodyStart < 0 ? reach : bodyStart));
  const end = top.findLastIndex(({ text }) => headerMark.test(text.trim()));
  const [first, last] = [top[0], top[end]];
  if (!first || !last) return [];
  // Where the title stands again below, everything above is the page's; else only its own words are.
  const titleFollows = top.slice(end + 1).some(({ text }) => endsTitle(text));
  if (titleFollows) return [{ first: first.number, last: last.number }];
  return top
    .filter(({ text }) => headerMark.test(text.trim()))
    .map(({ number }) => ({ first: number, last: number }));
}

function footerOf(filled: readonly SourceLine[]): LineRange | undefined {
  const bottom = filled.slice(-reach);
  const start = bottom.findIndex(({ text }) => text.length <= longestMark && footerMark.test(text));
  const mark = bottom[start];
  const last = filled.at(-1);
  if (!mark || !last || bottom.slice(start).some(opensPart)) return undefined;
  // The download of the file itself stands under a word of its own.
  const above = bottom[start - 1];
  const takesAbove = above && above.number === mark.number - 1 && /^附件[:：]?$/.test(above.text.trim());
  return { first: (takesAbove ? above : mark).number, last: last.number };
}

function opensPart({ text }: SourceLine): boolean {
  const form = headingMark(text)?.form;
  return form === 'chapter' || form === 'section' || form === 'enumerated';
}
