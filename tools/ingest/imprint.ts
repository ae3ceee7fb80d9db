import type { ManifestEntry } from '#core/model/manifest.ts';
import type { DraftKind } from './draft.ts';
import { joinLines } from './joining.ts';
import type { Guess, SourceLine } from './lines.ts';
import { numberFromNumeral } from './numerals.ts';
import { bare, endsSentence, glue, plainTitle } from './sentence.ts';

/** What a document says about itself on its first pages; what was not found is left out for a person to add. */
export interface Imprint {
  readonly title: string;
  readonly short: string;
  readonly number?: string;
  readonly issuer?: string;
  /** `inferred` where the text does not print the issuer. */
  readonly issuerBasis: ManifestEntry['issuer_basis'];
  readonly issued?: string;
  /** `posted` where the date is that of the web page. */
  readonly dateBasis: ManifestEntry['date_basis'];
  readonly period?: string;
}

const titleWords = /(?:纲要|规划|报告|计划|方案|分解|要点|意见)$/;
const numberForm = /^[\p{Script=Han}]{1,12}\s*[〔［[（(]\s*\d{4}\s*[〕］\]）)]\s*第?\s*\d+\s*号$/u;
const issuerForm = /^[\p{Script=Han}]{2,30}(?:人民政府|委员会|办公室|管委会|局)$/u;
const dateForm =
  /^[—（(\s]*([\d〇○零一二三四五六七八九]{4})\s*年\s*([\d一二三四五六七八九十]{1,3})\s*月(?:\s*([\d一二三四五六七八九十]{1,3})\s*日)?(?:[）)]|在.*)?$/;
const postedForm = /(?:发表于|发布日期|发布时间|成文日期)\s*[:：]\s*(\d{4}-\d{2}-\d{2})/;

/** Where the imprint is looked for. */
export interface FrontPages {
  /** Lines before the first chapter, without furniture. */
  readonly front: readonly SourceLine[];
  /** All lines: a web page says above the document when it was posted. */
  readonly source: readonly SourceLine[];
  readonly kind: DraftKind;
  readonly file: string;
  /** The title above the table of a task breakdown. */
  readonly title?: string;
}

/** Finds title, number, issuer and date in what stands before the first chapter. */
export function imprintFrom(pages: FrontPages, guesses: Guess[]): Imprint {
  const { kind, source } = pages;
  const texts = joinLines(pages.front).map((piece) => plainTitle(piece.text));
  const found = pages.title ?? titleFrom(texts);
  if (!found) guesses.push({ line: 1, message: 'no title is printed' });
  const title = found ?? (texts[0] || pages.file.replace(/\.[^.]*$/, ''));
  const printedIssuer = texts.findLast((text) => issuerForm.test(text));
  const issuer = printedIssuer ?? issuerFromTitle(title);
  if (!printedIssuer)
    guesses.push({ line: 1, message: `no issuer is printed${issuer ? `, “${issuer}” is inferred` : ''}` });
  const printedDate = texts.map(dateFromText).findLast((date) => date !== undefined);
  const issued = printedDate ?? postedDate(source);
  if (!printedDate)
    guesses.push({
      line: 1,
      message: issued ? `the date ${issued} is that of posting` : 'no date is printed',
    });
  return {
    title,
    short: shortTitle(title, kind),
    number: texts.find((text) => numberForm.test(text)),
    issuer,
    issuerBasis: printedIssuer ? 'stated' : 'inferred',
    issued,
    dateBasis: issued && !printedDate ? 'posted' : 'stated',
    period: periodFrom(title, kind),
  };
}

/** The last title-like text; a title on two lines apart is put together. */
function titleFrom(texts: readonly string[]): string | undefined {
  const index = texts.findLastIndex(
    (text) => titleWords.test(text) && text.length <= 80 && !endsSentence(text),
  );
  const last = texts[index];
  if (last === undefined) return /《([^《》\n]{1,80})》的通知/.exec(texts.join('\n'))?.[1];
  const former = texts[index - 1];
  // “第十四个五年规划…” alone does not say whose plan it is.
  const isCut = /^第.{1,3}个五年/.test(last) && former !== undefined && /发展$/.test(former);
  return (isCut ? glue(former, last) : last).replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
}

function issuerFromTitle(title: string): string | undefined {
  const place = /^(.{2,20}?[区县市旗])(?=国民经济)/.exec(bare(title))?.[1];
  return place && `${place}人民政府`;
}

/** `二〇二一年六月` → `2021-06`, `——2023年1月5日在…会议上` → `2023-01-05`. */
function dateFromText(text: string): string | undefined {
  const match = dateForm.exec(text.trim());
  if (!match) return undefined;
  const [year, ...parts] = match
    .slice(1)
    .filter(Boolean)
    .map((part) => numberFromNumeral(part) ?? 0);
  return [String(year), ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}

function postedDate(source: readonly SourceLine[]): string | undefined {
  return source.map(({ text }) => postedForm.exec(text)?.[1]).find((date) => date !== undefined);
}

/** The first five-year plan began in 1953, and each since 1981 five years after the last. */
function periodFrom(title: string, kind: DraftKind): string | undefined {
  const numeral = /第(.{1,3})个五年|[“"]?(十.)五[”"]?/.exec(title);
  const plan = numberFromNumeral(numeral?.[1] ?? numeral?.[2] ?? '');
  if (plan && kind === 'outline') return `${1951 + 5 * plan}/${1955 + 5 * plan}`;
  return /20\d{2}(?=年)/.exec(title)?.[0];
}

function shortTitle(title: string, kind: DraftKind): string {
  const place = /(?:^|[市州盟])([^市州盟]{2,8}[区县市旗])国民经济/.exec(bare(title))?.[1];
  const plan = /第(.{1,3})个五年/.exec(title)?.[1];
  if (kind === 'outline' && place && plan) return `${place}“${plan}五”规划纲要`;
  return title;
}
