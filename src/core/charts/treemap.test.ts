import { describe, expect, it } from 'vitest';
import { treemapDrawing } from './treemap.ts';

const part = (name: string, characters: number) => ({ name, characters, parts: [] });

describe('the treemap of a document', () => {
  const chapters = [
    { name: '第一章', characters: 100, parts: [part('第一节', 300), part('第二节', 600)] },
    part('第二章', 3000),
  ];
  const drawing = treemapDrawing(chapters, 1);
  const marks = drawing.groups.flatMap((group) => group.marks);
  const areaOf = (name: string) => {
    const mark = marks.find((one) => one.kind === 'rect' && one.point?.text.startsWith(`${name}：`));
    return mark?.kind === 'rect' ? mark.width * mark.height : 0;
  };

  it('has areas in the proportion of the lengths', () => {
    expect(areaOf('第二章') / areaOf('第一章')).toBeCloseTo(3, 1);
    expect(areaOf('第二节') / areaOf('第一节')).toBeCloseTo(2, 1);
    expect(areaOf('第二节') / areaOf('第一章')).toBeCloseTo(0.6, 1);
  });

  it('fills its whole ground with the chapters', () => {
    expect((areaOf('第一章') + areaOf('第二章')) / (drawing.width * drawing.height)).toBeCloseTo(1, 2);
  });
});
