import { describe, expect, it } from 'vitest';
import { locateIn } from '../corpus/locate.ts';
import { planFrom } from '../dataset/sample-plan.ts';
import { parseFrontMatter } from '../markdown/front-matter.ts';
import { parseTask } from '../markdown/task.ts';
import { formatDiagnostic } from '../model/diagnostic.ts';
import { documentMetaSchema, type PlanDocument } from '../model/document.ts';
import { compareWithSource } from './compare.ts';

const nowhere = locateIn(new Map());
const front = '海区规划纲要\n第一章 目标\n';

/** What the comparison says of a chapter’s Markdown against a source. */
function compare(
  markdown: string,
  source: string,
  change: (plan: PlanDocument) => PlanDocument = (plan) => plan,
) {
  const report = compareWithSource(change(planFrom(markdown)), [], front + source, nowhere);
  return { ...report, messages: report.diagnostics.map(formatDiagnostic) };
}

describe('content against its source', () => {
  it('is equal whatever the white space, emphasis and marks', () => {
    const { messages, unexplained, characters } = compare(
      '甲 **乙**:term[丙]:obs[5亿元]{i=gdp p=2025 r=target}。',
      '甲\n　乙丙 5亿元。',
    );
    expect({ messages, unexplained, characters }).toEqual({ messages: [], unexplained: 0, characters: 18 });
  });

  it('is equal where a declared correction puts the source right', () => {
    expect(compare('发展:sic[and]{corr=和}稳定。', '发展and稳定。')).toMatchObject({
      ...{ messages: [], unexplained: 0, corrections: 1 },
    });
  });

  it('differs where a character is missing, added or another, each at its place in both', () => {
    expect(compare('甲乙丁，戊己庚，辛任。', '甲乙丙丁，戊庚，辛壬。')).toMatchObject({
      unexplained: 4,
      messages: [
        'content/documents/hai-fyp14/01-goals.md:3:3 fidelity  Found a gap, expected “丙” as in the source. See seeds/hai-fyp14.txt:3.',
        'content/documents/hai-fyp14/01-goals.md:3:6 fidelity  Found “己”, expected nothing here, as in the source. See seeds/hai-fyp14.txt:3.',
        'content/documents/hai-fyp14/01-goals.md:3:10 fidelity  Found “任”, expected “壬” as in the source. See seeds/hai-fyp14.txt:3.',
      ],
    });
  });

  it('counts a rare character of two code units once', () => {
    expect(compare('甲。', '甲𠮷。')).toMatchObject({ unexplained: 1 });
  });

  it('is not held to what is declared as left out', () => {
    const omissions = [{ lines: '3', reason: 'contents', note: '目录' }] as const;
    const report = compare('正文。', '目录\n正文。', (plan) => ({
      ...plan,
      meta: { ...plan.meta, omissions: [...omissions] },
    }));
    expect(report).toMatchObject({ messages: [], omitted: 2, characters: 16 });
  });

  it('lists twenty places and counts them all', () => {
    const words = Array.from({ length: 30 }, (_, index) => `第${index}句甲乙丙丁，`);
    const { diagnostics, unexplained } = compare(words.join('错'), words.join('对'));
    expect([diagnostics.length, unexplained]).toEqual([20, 58]);
  });
});

describe('a task against the row of its table', () => {
  const file = 'content/tasks/hai-tasks/001.md';
  const index = `---\ndistrict: hai\nkind: task-breakdown\ntitle: 任务\nshort: 任务\nissuer: 海区\nissued: '2023'\nperiod: '2023'\nsource: { file: hai.txt }\ntables:\n  - { part: tasks, head: [类别, 任务] }\n---\n`;
  const task = (extra: string) =>
    `---\npart: tasks\nnumber: 1\ntitle: 1.总值增长。\ncategory: 目标\nlead: [发改局, 工信局]\nthemes: [economy]\n${extra}---\n\n- 6月底前完成；\n`;

  function messages(source: string, extra = ''): string[] {
    const meta = parseFrontMatter(index, documentMetaSchema, 'index.md');
    const plan = { ...planFrom('').front, file: 'index.md', title: [], sections: [] };
    const document = { ...planFrom(''), meta: meta.value as PlanDocument['meta'], front: plan, chapters: [] };
    const parsed = parseTask(task(extra), file, document.id, 2023);
    const locate = locateIn(
      new Map([
        [file, parsed.placeOf],
        ['index.md', meta.placeOf],
      ]),
    );
    return compareWithSource(document, parsed.value ? [parsed.value] : [], source, locate).diagnostics.map(
      formatDiagnostic,
    );
  }

  it('is equal cell by cell, cells of the row above left out', () => {
    expect(messages('类别\t任务\n目标\t1.总值增长。\n6月底前完成；\n发改局\n工信局')).toEqual([]);
    expect(
      messages('类别\t任务\n1.总值增长。\n6月底前完成；\n发改局\n工信局', 'inherited: [category]\n'),
    ).toEqual([]);
  });

  it('differs at the very value in the front matter', () => {
    expect(messages('类别\t任务\n目标\t1.总值增长。\n6月底前完成；\n发改局\n工商局')).toEqual([
      `${file}:6:14 fidelity  Found “信”, expected “商” as in the source. See seeds/hai.txt:5.`,
    ]);
    expect(messages('类型\t任务\n目标\t1.总值增长。\n6月底前完成；\n发改局\n工信局')).toEqual([
      'index.md:11:28 fidelity  Found “别”, expected “型” as in the source. See seeds/hai.txt:1.',
    ]);
  });
});
