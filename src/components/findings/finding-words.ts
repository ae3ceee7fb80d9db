import type { FindingSubject, FindingView } from '#build/pages/findings.ts';
import { pathAgainst } from '#core/checks/path-against.ts';
import { statedBasis } from '#core/exports/stated-basis.ts';
import { formatNumber } from '#core/quantity/format.ts';
import { formatPeriod } from '#core/quantity/period.ts';
import type { Finding } from '#core/model/finding.ts';
import type { PageContext } from '../../i18n/page-context.ts';

/** What a finding is about, in words. */
export function subjectText(subject: FindingSubject, { locale, messages }: PageContext): string {
  const { findings, words } = messages;
  switch (subject.kind) {
    case 'whole':
      return findings.wholes[subject.check];
    case 'words':
      return findings.quoted(subject.words);
    case 'indicator':
      return findings.subject(subject.indicator.name[locale], subject.scope, words.period(subject.period));
  }
}

/** A finding as a citation of its document’s page names it: check, subject and outcome. */
export function findingName(view: FindingView, context: PageContext): string {
  const { finding, subject } = view;
  return context.messages.findings.cited(
    checkText(view, context),
    subjectText(subject, context),
    outcomeText(finding, context),
  );
}

/** The name of a check; where it sets indicators against each other, with the others. */
export function checkText({ finding, indicators }: FindingView, { locale, messages }: PageContext): string {
  const { name } = messages.findings.checks[finding.check];
  const [, ...others] = indicators.map((indicator) => indicator.name[locale]);
  const names = finding.check === 'relation' || finding.check === 'structure';
  return names && others.length > 0 ? messages.findings.with(name, others) : name;
}

/** The first number of a finding, with a word where the document does not say it. */
export function statedNote(finding: Finding, { messages }: PageContext): string {
  const basis = statedBasis(finding);
  return basis === 'computed' || basis === 'counted' ? messages.findings.statedBases[basis] : '';
}

/** The outcome of a check in words; checks that compare strength have their own. */
export function outcomeText(finding: Finding, context: PageContext): string {
  const { outcomes, bases, strength } = context.messages.findings;
  const { check, outcome } = finding;
  const isOfBase = check === 'direction' || check === 'implied';
  if (outcome === 'unclear' || !(isOfBase || check === 'path')) return outcomes[outcome];
  const against = isOfBase ? bases[check] : againstIn(finding, context)[0];
  return strength(standsIn(finding, context), against);
}

/** How what is checked stands to what it is set against: lower or higher. */
function standsIn({ outcome, difference = 0 }: Finding, { messages }: PageContext): string {
  return messages.findings.stands(outcome, difference);
}

/** What a finding says, with its figures. */
export function saysText(finding: Finding, context: PageContext): string {
  const { says, saysOf } = context.messages.findings.checks[finding.check];
  const { comparison, outcome } = finding;
  const own = comparison && saysOf?.[comparison]?.[outcome];
  return (own ?? says[outcome])(saidIn(finding, context));
}

/** What a yearly target is set against, shortly and as it stands before its figure. */
function againstIn(finding: Finding, { messages }: PageContext): readonly [string, string] {
  const against = finding.check === 'path' ? pathAgainst(finding) : undefined;
  if (!against) return ['', ''];
  return messages.findings.against[against.kind](messages.words.period(formatPeriod(against.period)));
}

/** The numbers of a finding with their units; empty where there is none. */
export function saidIn(finding: Finding, context: PageContext) {
  const { stated, computed, difference, unit, operands } = finding;
  const { number, gap } = context.messages.findings;
  const text = (value: number | undefined) => (value === undefined ? '' : number(formatNumber(value), unit));
  return {
    words: operands[0].words,
    stated: text(stated),
    computed: text(computed),
    difference: difference === undefined ? '' : gap(formatNumber(Math.abs(difference)), unit),
    against: againstIn(finding, context)[1],
    stands: standsIn(finding, context),
  };
}

/** The sum in figures; of milestones, how many there are by each rule of counting. */
export function arithmeticText({ arithmetic, countings }: Finding, { messages }: PageContext): string {
  return countings ? messages.findings.countings(countings) : arithmetic;
}

/** What scripts filter a finding by. */
export function filterData({
  finding,
  indicators,
  size,
  district,
}: FindingView): Record<string, string | undefined> {
  return {
    'data-finding': '',
    'data-check': finding.check,
    'data-outcome': finding.outcome,
    'data-indicator': indicators.map(({ id }) => id).join(' ') || undefined,
    'data-district': district.id,
    'data-size': size,
  };
}
