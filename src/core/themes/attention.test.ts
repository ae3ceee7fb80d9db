import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChapter } from '../markdown/chapter.ts';
import { samplePlan } from '../dataset/sample-observations.ts';
import { themeId } from '../model/ids.ts';
import { linesOfDocument } from '../text/plain.ts';
import { attentionOf } from './attention.ts';
import { themesOfLines } from './line-themes.ts';
import { mainFirst, passagesOn, shownInFull } from './passages.ts';

const reform = themeId.parse('reform');
const health = themeId.parse('health');

function planOf(markdown: string) {
  const { chapter } = parseChapter(`# 第一章\n\n${markdown}`, 'content/a.md', '01-a');
  const document = { ...samplePlan('shuangta'), chapters: [chapter] };
  return [linesOfDocument(document), themesOfLines(document, [])] as const;
}

const text =
  '引言\n\n## 第一节\n\n::themes[reform]\n\n一二三四\n\n::themes[health reform]\n\n五六 七八\n\n::themes[health]\n\n九十\n\n## 第二节\n\n::themes[health]\n\n百千';

describe('the attention of a plan', () => {
  it('divides the coded characters, those with two themes in halves', () => {
    const { characters, rooms } = attentionOf(...planOf(text));
    expect(characters).toBe(12);
    expect(rooms.get(reform)).toEqual({ characters: 6, share: 0.5 });
    expect(rooms.get(health)).toEqual({ characters: 6, share: 0.5 });
  });

  it('says what is left out', () => {
    expect(attentionOf(...planOf(text)).leftOut).toEqual({ front: 0, titles: 9, uncoded: 2 });
  });

  it('has shares that add up to one whatever the themes', () => {
    const themes = fc.subarray(['reform', 'health', 'housing'], { minLength: 1 });
    fc.assert(
      fc.property(fc.array(themes, { minLength: 1, maxLength: 8 }), (coded) => {
        const blocks = coded.map((ids, index) => `::themes[${ids.join(' ')}]\n\n${'字'.repeat(index + 1)}`);
        const { rooms } = attentionOf(...planOf(`## 节\n\n::themes[reform]\n\n${blocks.join('\n\n')}`));
        const sum = [...rooms.values()].reduce((total, { share }) => total + share, 0);
        expect(sum).toBeCloseTo(1, 10);
      }),
    );
  });
});

describe('the passages on a theme', () => {
  it('are neighbouring lines of one section, with the titles above them', () => {
    const passages = passagesOn(health, ...planOf(text));
    expect(
      passages.map(({ block, headings, characters, main }) => [block, headings, characters, main]),
    ).toEqual([
      ['s1-p2', ['第一章', '第一节'], 6, true],
      ['s2-p1', ['第一章', '第二节'], 2, true],
    ]);
  });

  it('are shown in full as long as they fit, the main ones first', () => {
    const [lines, themesOf] = planOf(
      '## 节\n\n::themes[health]\n\n::themes[reform health]\n\n一二三\n\n::themes[reform]\n\n四\n\n五六七八\n\n::themes[health]\n\n九十',
    );
    const passages = passagesOn(health, lines, themesOf);
    const shown = (room: number) =>
      passages.filter((one) => shownInFull(mainFirst(passages), room).has(one)).map(({ block }) => block);
    expect(passages.map(({ block }) => block)).toEqual(['s1-p1', 's1-p3']);
    expect(shown(6)).toEqual(['s1-p3']);
    expect(shown(9)).toEqual(['s1-p1', 's1-p3']);
  });
});
