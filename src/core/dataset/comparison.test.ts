import { describe, expect, it } from 'vitest';
import { pairOf } from './comparability.ts';
import { comparisonOf, planYears } from './comparison.ts';
import type { ComparisonCell, Slot } from './comparison-row.ts';
import type { PlanDocument } from '../model/document.ts';
import type { Observation } from '../model/observation.ts';
import {
  present,
  sampleDistrict,
  sampleIndicator,
  sampleIndicatorLike,
  sampleObservation,
  samplePlan,
  sampleQuantity,
  sampleTarget,
} from './sample-observations.ts';

const district = sampleDistrict('shuangta');
const span = { start: '2016', end: '2020', basis: 'stated' } as const;
const planSpan = { start: '2021', end: '2025', basis: 'stated' } as const;
const dash = {
  quantity: { kind: 'none', qualifier: 'none', reason: 'blank' },
  canonical: undefined,
  words: '—',
} as const;
const doubled = {
  quantity: { kind: 'words', qualifier: 'text', multiple: 2 },
  canonical: undefined,
  words: '翻番',
} as const;

function cellsOf(
  observations: Observation[],
  plan: PlanDocument = samplePlan('shuangta'),
): Record<Slot, ComparisonCell> {
  const [row] = comparisonOf([sampleIndicator], [district], [plan], observations);
  return present(row?.cells.get(district.id));
}

function wordsIn(cell: ComparisonCell): string | undefined {
  return cell.observation?.words;
}

describe('comparisonOf', () => {
  it('fills base, target and growth from a plan', () => {
    const growth = sampleTarget(6.5, { measure: 'growth', period: planSpan, words: '6.5%' });
    const cells = cellsOf([sampleObservation(124), sampleTarget(170), growth]);
    expect([cells.base, cells.target, cells.growth].map(wordsIn)).toEqual(['124亿元', '170亿元', '6.5%']);
  });

  it('prefers a yearly level to a total of the same years, and says that there is one', () => {
    const total = sampleObservation(700, { measure: 'cumulative', period: span });
    const { base } = cellsOf([total, sampleObservation(160)]);
    expect(wordsIn(base)).toBe('160亿元');
    expect(base).toMatchObject({ notes: ['other-measure'], others: [{ words: '700亿元' }] });
  });

  it('lays a total beside a total: the base has the measure of the target', () => {
    const past = sampleObservation(198, { measure: 'cumulative', period: span });
    const row = { block: 'table-1-r5', figure: 'table-1-r5-c3' };
    const yearly = sampleObservation(16.4, row);
    const target = sampleTarget(250, { measure: 'cumulative', period: planSpan, ...row });
    const { base } = cellsOf([yearly, past, target]);
    expect(wordsIn(base)).toBe('198亿元');
    expect(base).toMatchObject({ notes: ['cumulative', 'other-measure'], others: [{ words: '16.4亿元' }] });
  });

  it('takes the rate from the sentence of the target', () => {
    const rate = { measure: 'growth', period: planSpan } as const;
    const general = sampleTarget(5, { ...rate, block: 's4-p1', words: '5%以上' });
    const own = sampleTarget(15, { ...rate, block: 's2-p1', words: '15%' });
    const { growth } = cellsOf([general, own, sampleTarget(157, { block: 's2-p1' })]);
    expect(growth).toMatchObject({ observation: { words: '15%' }, notes: ['several-values'] });
  });

  it('says where the document leaves open whether a rate is annual', () => {
    const rate = { measure: 'growth', alternativeMeasure: 'change', period: planSpan } as const;
    expect(cellsOf([sampleTarget(35.5, rate)]).growth).toMatchObject({ notes: ['unclear-measure'] });
  });

  it('names what the district gives of a related indicator where it does not state one', () => {
    const near = sampleIndicatorLike('gdp-per-capita');
    const asked = { ...sampleIndicator, related: [{ indicator: near.id, note: '另一币种', near: true }] };
    const given = sampleObservation(6, { indicator: near.id });
    const [row] = comparisonOf([asked, near], [district], [samplePlan('shuangta')], [given]);
    const cells = row?.cells.get(district.id);
    expect(cells?.base).toMatchObject({ reason: 'not-stated', instead: [{ words: '6亿元' }] });
    expect(cells?.target).toMatchObject({ reason: 'not-stated', instead: [] });
  });

  it('does not point to a related indicator that is not near', () => {
    const far = sampleIndicatorLike('gdp-per-capita');
    const asked = { ...sampleIndicator, related: [{ indicator: far.id, note: '除以人口', near: false }] };
    const given = sampleObservation(6, { indicator: far.id });
    const [row] = comparisonOf([asked, far], [district], [samplePlan('shuangta')], [given]);
    expect(row?.cells.get(district.id)?.base).toMatchObject({ instead: [] });
  });

  it('says where the document’s wording may cover something else', () => {
    const wide = { ...sampleIndicator, coverage: [{ label: '经济总量', note: '范围不明' }] };
    const [row] = comparisonOf(
      [wide],
      [district],
      [samplePlan('shuangta')],
      [sampleObservation(124, { label: '经济总量' })],
    );
    expect(row?.cells.get(district.id)?.base).toMatchObject({ notes: ['other-coverage'] });
  });

  it('takes the base from the row of the table that holds the target', () => {
    const results = sampleObservation(363, {
      role: 'estimate',
      block: 'table-1-r1',
      figure: 'table-1-r1-c5',
    });
    const own = sampleObservation(358, { role: 'estimate', block: 'table-2-r1', figure: 'table-2-r1-c5' });
    const target = sampleTarget(480, { block: 'table-2-r1', figure: 'table-2-r1-c6' });
    const { base } = cellsOf([results, own, target]);
    expect(wordsIn(base)).toBe('358亿元');
    expect(base.kind === 'value' && base.others.map(({ words }) => words)).toEqual(['363亿元']);
    expect(base.kind === 'value' && base.notes).toEqual(['estimate', 'several-values']);
  });

  it('leaves figures of a part of the district out, and says that they are there', () => {
    expect(cellsOf([sampleObservation(50, { scope: '开发区' })]).base).toMatchObject({
      reason: 'not-comparable',
      instead: [{ words: '50亿元' }],
    });
  });

  it('names an increment or another year of the plan where the cell has nothing else', () => {
    const increment = sampleObservation(20, { measure: 'change', period: span });
    const early = sampleTarget(30, { year: '2022' });
    const { base, target } = cellsOf([increment, early]);
    expect(base).toMatchObject({ reason: 'not-comparable', instead: [{ words: '20亿元' }] });
    expect(target).toMatchObject({ reason: 'not-comparable', instead: [{ words: '30亿元' }] });
  });

  it('tells an amount in each year from the amount of the last one', () => {
    const { target } = cellsOf([sampleTarget(3, { measure: 'annual', period: planSpan })]);
    expect(target).toMatchObject({ kind: 'value', notes: ['annual'] });
  });

  it('leaves targets of a former plan out', () => {
    expect(cellsOf([sampleObservation(380, { role: 'target' })]).base.kind).toBe('missing');
  });

  it('keeps the words of a target without a number', () => {
    const { target } = cellsOf([sampleTarget(0, doubled)]);
    expect(target).toMatchObject({ kind: 'words', observation: { words: '翻番' }, notes: [] });
  });

  it('notes an inferred period on words too', () => {
    const period = { start: '2025', end: '2025', basis: 'inferred' } as const;
    const { target } = cellsOf([sampleTarget(0, { ...doubled, period })]);
    expect(target).toMatchObject({ kind: 'words', notes: ['inferred-period'] });
  });

  it('prefers a number to words and says that there are words', () => {
    const { target } = cellsOf([sampleTarget(0, doubled), sampleTarget(14)]);
    expect(target).toMatchObject({ kind: 'value', notes: ['other-wording'] });
  });

  it('counts words as another value where the multiple they name is not that of base and target', () => {
    const grown = (multiple: number) =>
      sampleTarget(0, {
        ...doubled,
        quantity: { ...doubled.quantity, multiple },
        words: `增长${multiple - 1}倍`,
      });
    const notes = (multiple: number, ...bases: Observation[]) => {
      const { target } = cellsOf([...bases, sampleTarget(165), grown(multiple)]);
      return target.kind === 'value' && target.notes;
    };
    // 双塔区: 165 亿元 and “增长1.5倍” over 55; three times is 增长2倍.
    expect(notes(2.5, sampleObservation(55))).toEqual(['several-values']);
    expect(notes(3, sampleObservation(55))).toEqual(['other-wording']);
    // Plans round: 6.9 to 14 is called 翻一番.
    expect(notes(3, sampleObservation(54))).toEqual(['other-wording']);
    // The words may go by the other base that the document gives, and without a base nothing contradicts them.
    const other = sampleObservation(66, { block: 's2-p1' });
    expect(notes(2.5, sampleObservation(55), other)).toEqual(['other-wording']);
    expect(notes(2.5)).toEqual(['other-wording']);
    const total = sampleObservation(55, { measure: 'cumulative', period: span });
    expect(notes(2.5, total)).toEqual(['other-wording']);
  });

  it('tells a cell left empty from one that is not there', () => {
    expect(cellsOf([sampleTarget(0, dash)]).target).toMatchObject({ reason: 'blank' });
    const awaiting = { ...dash, quantity: { ...dash.quantity, reason: 'awaiting' } } as const;
    expect(cellsOf([sampleTarget(0, awaiting)]).target).toMatchObject({ reason: 'awaiting' });
    expect(cellsOf([]).target).toMatchObject({ reason: 'not-stated' });
  });

  it('says that the base of a headline indicator may have stood in a lost table', () => {
    const plan = samplePlan('shuangta', [
      { kind: 'lost', what: 'table', title: undefined, id: 's1-p1', at: [1, 1] },
    ]);
    const cells = cellsOf([sampleTarget(170)], plan);
    expect([cells.base, cells.growth]).toMatchObject([
      { reason: 'lost-in-source' },
      { reason: 'not-stated' },
    ]);
    const minor = { ...sampleIndicator, headline: false };
    const [row] = comparisonOf([minor], [district], [plan], []);
    expect(row?.cells.get(district.id)?.base).toMatchObject({ reason: 'not-stated' });
  });

  it('notes what limits a figure', () => {
    const period = { start: '2020', end: '2020', basis: 'inferred' } as const;
    const { base } = cellsOf([
      sampleObservation(160, {
        role: 'estimate',
        period,
        quantity: sampleQuantity(160, { qualifier: 'about' }),
      }),
    ]);
    expect(base.kind === 'value' && base.notes).toEqual(['estimate', 'about', 'inferred-period']);
  });

  it('tells the growth of one year from an average over the plan', () => {
    const yearly = sampleTarget(20, { measure: 'growth' });
    const { growth } = cellsOf([yearly]);
    expect(growth.kind === 'value' && growth.notes).toEqual(['single-year']);
    const average = sampleTarget(18, { measure: 'growth', period: planSpan });
    expect(wordsIn(cellsOf([yearly, average]).growth)).toBe('18亿元');
  });
});

describe('pairOf', () => {
  it('compares levels with levels', () => {
    expect(pairOf(cellsOf([sampleObservation(124), sampleTarget(170)])).kind).toBe('comparable');
  });

  it('does not compare a cumulative total with a yearly level', () => {
    const total = sampleTarget(250, { measure: 'cumulative', period: planSpan });
    expect(pairOf(cellsOf([sampleObservation(16.4), total])).kind).toBe('not-comparable');
  });

  it('compares totals over equally many years only', () => {
    const total = sampleTarget(250, { measure: 'cumulative', period: planSpan });
    const base = (start: string) =>
      sampleObservation(198, { measure: 'cumulative', period: { ...span, start } });
    expect(pairOf(cellsOf([base('2016'), total])).kind).toBe('comparable');
    expect(pairOf(cellsOf([base('2018'), total])).kind).toBe('not-comparable');
  });

  it('has no pair where one of the two is missing', () => {
    expect(pairOf(cellsOf([sampleObservation(142.78), sampleTarget(0, doubled)])).kind).toBe('incomplete');
  });
});

describe('planYears', () => {
  it('is the year before the plan and its last year', () => {
    expect(planYears('2021/2025')).toEqual({ base: 2020, target: 2025 });
  });
});
