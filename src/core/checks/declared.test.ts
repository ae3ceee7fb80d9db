import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaredChecksSchema, type DeclaredChecks } from '../model/declared-checks.ts';
import { documentId } from '../model/ids.ts';
import { unitSchema } from '../model/vocabulary.ts';
import { planFrom } from '../dataset/sample-plan.ts';
import { sampleObservation } from '../dataset/sample-observations.ts';
import { conflict } from './conflict.ts';
import { contents, entryHeading } from './contents.ts';
import { count } from './count.ts';
import { declaredDiagnostics } from './declared-diagnostics.ts';
import { direction } from './direction.ts';
import { findingsOf } from './findings.ts';
import { sampleInput } from './sample-input.ts';
import { sum } from './sum.ts';

const units = [
  ['亿元', 100_000_000],
  ['万元', 10_000],
].map(([id, factor]) =>
  unitSchema.parse({ id, name: { zh: id, en: 'unit' }, dimension: 'money-cny', factor }),
);

/** What is found in a plan of one paragraph with declared checks. */
function found(text: string, declared: Record<string, unknown>) {
  const plan = planFrom(`## 第一节 目标\n\n${text}`);
  const checks: DeclaredChecks = declaredChecksSchema.parse({ document: plan.id, ...declared });
  return sampleInput([], { documents: [plan], units, declared: [checks] });
}

const place = '01-goals/s1-p1';
const sumOf = (text: string, total: string, parts: readonly string[], more = {}) =>
  sum.run(
    found(text, {
      sums: [
        {
          id: 'sum',
          total: { in: place, says: total },
          parts: parts.map((says) => ({ in: place, says })),
          ...more,
        },
      ],
    }),
  );

describe('the check of sums', () => {
  it('adds declared parts, in units of their own', () => {
    const text = '道路总投资6.2亿元，其中一级33495万元、二级16443万元。';
    const [result] = sumOf(text, '6.2亿元', ['33495万元', '16443万元']);
    expect(result).toMatchObject({ outcome: 'differs', stated: 6.2, computed: 4.9938, unit: '亿元' });
    expect(result?.arithmetic).toBe('3.3495 + 1.6443 = 4.9938 ≠ 6.2');
    expect(result?.operands[0]).toMatchObject({ words: '6.2亿元', quote: text, block: 's1-p1' });
  });

  it('lets a total be rounded to its last digit', () => {
    expect(sumOf('共5.0亿元，49938万元。', '5.0亿元', ['49938万元'])[0]?.outcome).toBe('holds');
    expect(sumOf('共5.0亿元，49499万元。', '5.0亿元', ['49499万元'])[0]?.outcome).toBe('differs');
    expect(sumOf('共5亿元，45000万元。', '5亿元', ['45000万元'])[0]?.outcome).toBe('holds');
  });

  it('lets some parts be less than the total, and no more', () => {
    expect(sumOf('共10亿元，其中3亿元。', '10亿元', ['3亿元'], { whole: false })[0]).toMatchObject({
      outcome: 'holds',
      comparison: 'part',
    });
    expect(sumOf('共10亿元，其中12亿元。', '10亿元', ['12亿元'], { whole: false })[0]?.outcome).toBe(
      'differs',
    );
    expect(
      sumOf('共10亿元，其中12亿元。', '10亿元', ['12亿元'], { whole: false, alike: false })[0]?.outcome,
    ).toBe('unclear');
    // 10 may be 10.49 and 10.6 no less than 10.55: by its rounding alone it does not keep within.
    const [exceeding] = sumOf('共10亿元，其中10.2亿元。', '10亿元', ['10.2亿元'], { whole: false });
    expect(exceeding).toMatchObject({ outcome: 'unclear', arithmetic: '10.2 > 10' });
  });

  it('does not decide whether parts are all where the document leaves it open, and differs for more', () => {
    const result = (part: string) =>
      sumOf(`共10.0亿元，其中：甲7.0亿元，乙${part}。`, '10.0亿元', ['7.0亿元', part], {
        whole: 'unsaid',
      })[0];
    expect(result('3.0亿元')).toMatchObject({ outcome: 'holds', comparison: undefined });
    expect(result('2.0亿元')).toMatchObject({ outcome: 'unclear', comparison: 'perhaps-all' });
    expect(result('4.0亿元')).toMatchObject({ outcome: 'differs', comparison: undefined });
  });

  it('never differs for parts and their sum, and does when one is changed', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 10, max: 999 }), { minLength: 2, maxLength: 6 }),
        (parts) => {
          const all = parts.reduce((one, other) => one + other, 0);
          const text = (total: number) =>
            `合计${total}万元，${parts.map((part) => `有${part}万元`).join('，')}。`;
          const outcome = (total: number) =>
            sumOf(
              text(total),
              `合计${total}万元`.slice(2),
              parts.map((part) => `${part}万元`),
            )[0]?.outcome;
          expect(outcome(all)).toBe('holds');
          expect(outcome(all + parts.length + 1)).toBe('differs');
        },
      ),
    );
  });
});

describe('the check of counts', () => {
  const countOf = (text: string, declared: Record<string, unknown>) =>
    count.run(found(text, { counts: [{ id: 'towns', in: place, ...declared }] }))[0];

  it('counts what is listed', () => {
    const text = '桃花吐、长宝、孙家湾四乡（镇）棚改12万平方米。';
    const names = ['桃花吐', '长宝', '孙家湾'];
    expect(countOf(text, { says: '四乡（镇）', names })).toMatchObject({
      outcome: 'differs',
      stated: 4,
      computed: 3,
      arithmetic: '桃花吐、长宝、孙家湾 = 3',
    });
    expect(countOf(text.replace('四乡', '三乡'), { says: '三乡（镇）', names })?.outcome).toBe('holds');
  });

  it('lets a list that breaks off be shorter than announced, and no longer', () => {
    const open = (says: string) =>
      countOf(`建成甲、乙等${says}公园。`, { says: `${says}公园`, names: ['甲', '乙'], open: true });
    expect(open('五座')?.outcome).toBe('holds');
    expect(open('两座')?.outcome).toBe('holds');
    expect(open('一座')?.outcome).toBe('differs');
  });

  it('adds up what several words announce', () => {
    const text = '10亿元以上2个、5亿元以上1个：甲项目、乙项目、丙项目。';
    const declared = { says: '2个、', plus: ['1个：'], names: ['甲项目', '乙项目', '丙项目'] };
    expect(countOf(text, declared)).toMatchObject({
      outcome: 'holds',
      stated: 3,
      arithmetic: '2 + 1 = 3；甲项目、乙项目、丙项目 = 3',
    });
  });

  it('tells what is printed again in one finding, with all its places', () => {
    const twice = '桃花吐、长宝四乡（镇）棚改。\n\n桃花吐、长宝四乡（镇）道路。';
    const result = countOf(twice, {
      says: '四乡（镇）',
      names: ['桃花吐', '长宝'],
      again: ['01-goals/s1-p2'],
    });
    expect(result?.operands.map(({ block }) => block)).toEqual(['s1-p1', 's1-p2']);
  });

  it('is unclear at most where the list may be of something else', () => {
    const text = '六大产业园：甲、乙。';
    const declared = { says: '六大产业园', names: ['甲', '乙'], alike: false };
    expect(countOf(text, declared)?.outcome).toBe('unclear');
  });

  it('takes the figure that is marked in its words, or that announces', () => {
    const { corpus, ...rest } = found('四家门诊：甲、乙、丙、丁。', {
      counts: [
        { id: 'words', in: place, says: '四家门诊', names: ['甲', '乙', '丙', '丁'] },
        { id: 'figure', in: place, says: '01-goals/s1-p1-f1', names: ['甲', '乙', '丙', '丁'] },
      ],
    });
    const [plan] = corpus.documents;
    if (!plan) throw new Error('no plan');
    const marked = sampleObservation(4, {
      id: `${plan.id}/01-goals/s1-p1-f1`,
      ...{ document: plan.id, chapter: '01-goals', block: 's1-p1', words: '四家' },
    });
    const results = count.run({ ...rest, corpus, observations: [marked] });
    expect(results.map(({ outcome, operands: [first] }) => [outcome, 'id' in first && first.id])).toEqual([
      ['holds', marked.id],
      ['holds', marked.id],
    ]);
  });
});

describe('declared pairs and bases', () => {
  const place_ = (says: string) => ({ in: place, says });
  const text = '全区5.0万人，与5.6万群众一道，到2025年达到5.5万人，约合6万人。';
  const people = unitSchema.parse({
    id: '万人',
    name: { zh: '万人', en: 'people' },
    dimension: 'persons',
    factor: 10_000,
  });
  const input = (declared: Record<string, unknown>) => {
    const { corpus, ...rest } = found(text.replace('5.6万群众', '5.6万人'), declared);
    return { ...rest, corpus: { ...corpus, units: [people] } };
  };

  it('compare two numbers of one thing, unclear where they may cover different things', () => {
    const pair = (other: string, more = {}) =>
      conflict.run(
        input({ pairs: [{ id: 'pair', one: place_('5.0万人'), other: place_(other), ...more }] }),
      )[0];
    expect(pair('5.6万人')).toMatchObject({ name: 'pair', outcome: 'differs', arithmetic: '5 ≠ 5.6' });
    expect(pair('5.6万人', { alike: false })?.outcome).toBe('unclear');
    expect(pair('5.0万人')).toMatchObject({ outcome: 'holds', arithmetic: '5 = 5' });
    // 6 stands for 5.5 to 6.5.
    const rounded = conflict.run(
      input({ pairs: [{ id: 'pair', one: place_('5.6万人'), other: place_('6万人') }] }),
    )[0];
    expect(rounded).toMatchObject({ outcome: 'holds', arithmetic: '5.6 ≈ 6' });
  });

  it('set a target against what is said of the present, unclear where it is weaker', () => {
    const aim = (base: string) =>
      direction.run(input({ bases: [{ id: 'aim', target: place_('5.5万人'), base: place_(base) }] }))[0];
    expect(aim('5.6万人')).toMatchObject({ outcome: 'unclear', difference: -0.1 });
    expect(aim('5.0万人')?.outcome).toBe('holds');
  });
});

describe('the check of contents pages', () => {
  it('reads entries without dots and page numbers', () => {
    expect(entryHeading('第一节 指导思想.....\t- 15 -')).toBe('第一节指导思想');
    expect(entryHeading('第二节 “十四五”时期双台子区发展外部环境和阶段特征-\t11 -')).toBe(
      '第二节“十四五”时期双台子区发展外部环境和阶段特征',
    );
    expect(entryHeading('目 录')).toBeUndefined();
  });

  it('names headings that only one side has', () => {
    const plan = planFrom('## 第一节 目标\n\n文字。');
    const run = (entries: readonly string[]) =>
      contents.run({ ...sampleInput([], { documents: [plan] }), contents: new Map([[plan.id, entries]]) });
    expect(run(['第一章 目标…… 1', '第一节 目标…… 1'])).toMatchObject([{ outcome: 'holds' }]);
    expect(run(['第一章 目标…… 1', '第一节 任务…… 1'])).toMatchObject([
      { outcome: 'differs', arithmetic: '− 第一节任务；+ 第一节目标' },
    ]);
  });
});

describe('declared checks', () => {
  const messages = (text: string, declared: Record<string, unknown>) => {
    const { corpus, ...input } = found(text, declared);
    const findings = findingsOf({ ...input, corpus });
    return declaredDiagnostics(corpus, [], findings, (file) => ({ file, line: 1, column: 1 })).map(
      ({ found: what, expected }) => `${what}, expected ${expected}`,
    );
  };

  it('must name figures, words and findings that are there', () => {
    const counts = [{ id: 'towns', in: place, says: '四乡', names: ['桃花吐'] }];
    const right = { finding: 'hai-fyp14.count.towns', text: '注。', author: '甲', date: '2026-11-28' };
    expect(messages('桃花吐四乡。', { counts, notes: [right] })).toEqual([]);
    expect(
      messages('桃花吐四乡。', { counts, notes: [{ ...right, finding: 'hai-fyp14.count.villages' }] }),
    ).toEqual(['“hai-fyp14.count.villages”, expected the id of a finding of this document']);
    expect(messages('桃花吐乡。', { counts })).toEqual([`“四乡”, expected words that stand in ${place}`]);
    expect(
      messages('桃花吐四乡。', {
        sums: [{ id: 'sum', total: '01-goals/s1-p1-f1', parts: [{ in: place, says: '四乡' }] }],
      }),
    ).toEqual([
      '“01-goals/s1-p1-f1”, expected a marked figure of the document',
      '“四乡”, expected a number with its unit of measure',
    ]);
  });

  it('must name a figure that is there as something else', () => {
    expect(messages('文字。', { apart: [{ figure: '01-goals/s1-p1-f1', note: '年度计划。' }] })).toEqual([
      '“01-goals/s1-p1-f1”, expected a marked figure of the document',
    ]);
  });

  it('put their notes on the finding they name', () => {
    const declared = {
      counts: [{ id: 'towns', in: place, says: '四乡', names: ['桃花吐'] }],
      notes: [{ finding: 'hai-fyp14.count.towns', text: '注。', author: '甲', date: '2026-11-28' }],
    };
    const [finding] = findingsOf(found('桃花吐四乡。', declared));
    expect(finding).toMatchObject({
      id: 'hai-fyp14.count.towns',
      document: documentId.parse('hai-fyp14'),
      notes: [{ text: '注。', author: '甲', date: '2026-11-28' }],
    });
  });
});
