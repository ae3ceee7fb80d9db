import { describe, expect, it } from 'vitest';
import { parseChapter } from '../markdown/chapter.ts';
import type { PlanDocument } from '../model/document.ts';
import { linesOfDocument } from '../text/plain.ts';
import { explainersOf, termNotes } from './term-notes.ts';

function planOf(district: string, text: string): PlanDocument {
  const markdown = `# 第一章 总则\n\n## 第一节 绿色\n\n${text}\n`;
  const { chapter } = parseChapter(markdown, `content/documents/${district}/01-test.md`, '01-test');
  const front = { slug: 'index', title: [], sections: [] };
  return {
    id: `${district}-fyp14`,
    meta: { district, tables: [] },
    front,
    chapters: [chapter],
  } as unknown as PlanDocument;
}

const hai = planOf('hai', ':term[六气共治]：治理六种气。');
const shan = planOf('shan', `“:term[六气共治]”是什么：${'气'.repeat(300)}\n\n:term[河长制]：一河一长。`);
const explainers = explainersOf([hai, shan]);
const notesOf = (document: PlanDocument) =>
  termNotes(document, linesOfDocument(document), explainers, (id) => id.replace('-fyp14', ''));

describe('termNotes', () => {
  it('tells the explanation of the document and which other districts have one', () => {
    expect(notesOf(hai)).toEqual({ 六气共治: { text: '六气共治：治理六种气。', others: ['shan'] } });
  });
  it('names no other district where there is none', () => {
    expect(notesOf(shan)['河长制']).toEqual({ text: '河长制：一河一长。', others: [] });
  });
  it('cuts a long explanation', () => {
    const text = notesOf(shan)['六气共治']?.text ?? '';
    expect([...text]).toHaveLength(161);
    expect(text.endsWith('…')).toBe(true);
  });
});
