import type { FindingSubject, FindingView } from '#build/pages/findings.ts';
import { formatNumber } from '#core/quantity/format.ts';
import type { CheckName, Finding, Outcome } from '#core/model/finding.ts';
import type { PageContext } from '../../i18n/page-context.ts';

/** What a finding is about, in words. */
export function subjectText(subject: FindingSubject, { locale, messages }: PageContext): string {
  const { findings, words } = messages;
  switch (subject.kind) {
    case 'contents':
      return findings.contents;
    case 'words':
      return findings.quoted(subject.words);
    case 'indicator':
      return findings.subject(subject.indicator.name[locale], subject.scope, words.period(subject.period));
  }
}

/** The outcome of a check in words; checks that compare strength have their own. */
export function outcomeText(check: CheckName, outcome: Outcome, { messages }: PageContext): string {
  const { outcomes, outcomesOf } = messages.findings;
  return check === 'direction' || check === 'path' ? outcomesOf[check][outcome] : outcomes[outcome];
}

/** The numbers of a finding with their units; empty where there is none. */
export function saidIn({ stated, computed, difference, unit }: Finding, { messages }: PageContext) {
  const { number, gap } = messages.findings;
  const text = (value: number | undefined) => (value === undefined ? '' : number(formatNumber(value), unit));
  return {
    stated: text(stated),
    computed: text(computed),
    difference: difference === undefined ? '' : gap(formatNumber(Math.abs(difference)), unit),
  };
}

/** What scripts filter a finding by. */
export function filterData({
  finding,
  subject,
  size,
  district,
}: FindingView): Record<string, string | undefined> {
  return {
    'data-finding': '',
    'data-check': finding.check,
    'data-outcome': finding.outcome,
    'data-indicator': subject.kind === 'indicator' ? subject.indicator.id : undefined,
    'data-district': district.id,
    'data-size': size,
  };
}
