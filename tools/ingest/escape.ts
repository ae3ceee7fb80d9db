/** Signs that are markup wherever they stand. */
const always =
  /[\\`*]|~~|\[(?=\^)|(?<=\])\(|<(?=[A-Za-z/!?])|&(?=#|[A-Za-z])|:(?=\/\/)|(?<=\bwww)\.|(?<=[\w.+-])@(?=\w)/g;
/** A colon with a name and brackets after it would be a directive. */
const directive = /:(?=[\p{ID_Start}][\p{ID_Continue}-]*[[{])/gu;

/** Text as Markdown that reads as the same text anywhere in a line; `**` pairs stay emphasis. */
export function escapeText(text: string): string {
  const parts = oneLine(text).split('**');
  const paired =
    parts.length % 2 === 1 && parts.every((part, index) => index % 2 === 0 || part.trim() === part);
  if (!paired || parts.some((part, index) => index % 2 === 1 && part === ''))
    return escapeSigns(parts.join(''));
  return parts.map(escapeSigns).join('**');
}

/** Text as a paragraph: what would open a list, a heading or a block at the start of a line is escaped too. */
export function escapeParagraph(text: string): string {
  const escaped = escapeText(text);
  if (/^\*\*/.test(escaped)) return escaped;
  return escaped.replace(/^(\d{1,9})([.)])/, '$1\\$2').replace(/^(?=[-+#>=:|~[])(?!\\)/, '\\');
}

/** Text as a heading or label, where emphasis means nothing and brackets must balance. */
export function escapeLabel(text: string): string {
  return escapeSigns(oneLine(text).replaceAll('**', ''))
    .replace(/(?<!\\)[[\]]/g, '\\$&')
    .replace(/#+$/, (signs) => signs.replaceAll('#', '\\#'));
}

/** Text as a cell of a table. */
export function escapeCell(text: string): string {
  return escapeText(text).replace(/\|/g, '\\|');
}

/** Text as the quoted value of a directive's attribute. */
export function escapeAttribute(text: string): string {
  return oneLine(text)
    .replaceAll('**', '')
    .replace(/&(?=#|[A-Za-z])/g, '&amp;')
    .replaceAll('"', '&quot;');
}

function escapeSigns(text: string): string {
  const escaped = text.replace(always, (sign) => [...sign].map((part) => `\\${part}`).join(''));
  // One underscore marks nothing; two may be emphasis.
  const underscored = escaped.split('_').length > 2 ? escaped.replaceAll('_', '\\_') : escaped;
  return underscored.replace(directive, '\\:');
}

/** A line break would end the paragraph or cell; white space is not compared with the source. */
function oneLine(text: string): string {
  return text.replace(/[\n\r\t\v\f\u2028\u2029]+/g, ' ').trim();
}
