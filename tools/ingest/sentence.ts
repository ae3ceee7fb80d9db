/** Marks that end a sentence or a member of a list, with the quotes and brackets that may close after them. */
const sentenceEnd = /[。！？!?；;：:…][”’』」）)》\s*]*$/;

/** Words a title ends with, so that a title broken over lines is known by its last one. */
const titleEnd = /(?:纲要|规划|通知|方案|意见|报告|计划|要点|分解|办法)[》”]?\**$/;

/** True where nothing is missing at the end of a text: it is no sentence cut by the end of a line or page. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.trim()) || /^[（(].*[）)]$/.test(text.trim());
}

/** True for the last line of a title such as “…远景目标纲要”. */
export function endsTitle(text: string): boolean {
  return titleEnd.test(text.trim());
}

/** Puts together two parts of a text; Chinese needs no space between them, words do, and so do two asterisks. */
export function glue(former: string, next: string): string {
  const [start, end] = [former.trimEnd(), next.trimStart()];
  const needsSpace = /[A-Za-z0-9]$/.test(start)
    ? /^[A-Za-z]/.test(end)
    : start.endsWith('*') && end.startsWith('*');
  return needsSpace ? `${start} ${end}` : start + end;
}

/** A text without white space, by which printed texts are compared. */
export function bare(text: string): string {
  return text.replace(/[\s\u200b\ufeff]/gu, '');
}

/** A title or label without the marks by which an extraction shows bold type. */
export function plainTitle(text: string): string {
  return text.replaceAll('**', '').trim();
}
