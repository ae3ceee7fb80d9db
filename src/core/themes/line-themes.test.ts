import { describe, expect, it } from 'vitest';
import { parseChapter } from '../markdown/chapter.ts';
import { samplePlan } from '../dataset/sample-observations.ts';
import { linesOfDocument } from '../text/plain.ts';
import { themesOfLines } from './line-themes.ts';

function themesIn(markdown: string): string[] {
  const { chapter, diagnostics } = parseChapter(`# 章\n\n${markdown}`, 'content/a.md', '01-a');
  expect(diagnostics).toEqual([]);
  const document = { ...samplePlan('shuangta'), chapters: [chapter] };
  const themesOf = themesOfLines(document, []);
  return linesOfDocument(document)
    .filter((line) => line.chapter === '01-a')
    .map((line) => `${line.text} ${themesOf(line).join(' ')}`.trim());
}

describe('the themes of a line', () => {
  it('are those of its section where it has none of its own', () => {
    const text = '## 节\n\n::themes[reform]\n\n甲\n\n::themes[digital health]\n\n乙\n\n丙';
    expect(themesIn(text)).toEqual(['章', '节 reform', '甲 reform', '乙 digital health', '丙 reform']);
  });

  it('hold below a heading down to the next heading of its level', () => {
    const text =
      '## 节\n\n::themes[reform]\n\n### 一\n\n::themes[digital]\n\n甲\n\n#### 小\n\n::themes[health]\n\n乙\n\n#### 大\n\n丙\n\n### 二\n\n丁';
    expect(themesIn(text).slice(2)).toEqual([
      '一 digital',
      '甲 digital',
      '小 health',
      '乙 health',
      '大 digital',
      '丙 digital',
      '二 reform',
      '丁 reform',
    ]);
  });

  it('may differ under a heading for its first block', () => {
    const text = '## 节\n\n### 一\n\n::themes[digital]\n\n::themes[health]\n\n甲\n\n乙';
    expect(themesIn(text).slice(2)).toEqual(['一 digital', '甲 health', '乙 digital']);
  });

  it('hold for a whole list, box or table, whose paragraphs may have their own', () => {
    const text =
      '::themes[reform]\n\n::themes[digital]\n\n- 甲\n- 乙\n\n::themes[health]\n\n:::box{#box-1 title="专栏"}\n丙\n\n::themes[housing]\n\n丁\n:::\n\n::themes[culture]\n\n:::table{#table-1 title="表"}\n| 头 |\n|---|\n| 格 |\n\n注\n:::';
    expect(themesIn(text).slice(1)).toEqual([
      '- 甲 digital',
      '- 乙 digital',
      '专栏 health',
      '丙 health',
      '丁 housing',
      '表 culture',
      '头 culture',
      '格 culture',
      '注 culture',
    ]);
  });
});
