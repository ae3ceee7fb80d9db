import { expect, test } from 'vitest';
import { joinLines } from './joining.ts';
import { linesFrom } from './lines.ts';

const paragraphs = (source: string) => joinLines(linesFrom(source)).map((piece) => piece.text);

test('a sentence cut by a page end goes on in the next line', () => {
  const cut = '充分激发近郊农业发展活力，东入辽河、西融鼎翔，着力构';
  expect(paragraphs(`${cut}\n\n建特色产业格局。`)).toEqual([`${cut}建特色产业格局。`]);
});

test('a heading, a box, a caption or an indent begins a paragraph after a cut sentence', () => {
  const cut = '建设促进两岸产业融合发展试验区，加强与各地区的联系与合作，推进两岸';
  for (const next of [
    '3. 持续推进招商引资。',
    '第二节 开放',
    '专栏 2：重点',
    '图 1：变化趋势图',
    '\u3000\u3000建设。',
  ]) {
    expect(paragraphs(`${cut}\n\n${next}`)).toHaveLength(2);
  }
});

test('short lines of a cover are not one sentence', () => {
  expect(paragraphs('某某区人民政府\n\n二〇二一年六月')).toHaveLength(2);
});

test('a title set on several lines is one paragraph, in bold type or not', () => {
  expect(paragraphs('**某区国民经济\n第十四个五年规划\n远景目标**')).toHaveLength(1);
  expect(paragraphs('2021年6月16日\n某区国民经济和社会发展\n第十四个五年规划纲要')).toEqual([
    '2021年6月16日',
    '某区国民经济和社会发展第十四个五年规划纲要',
  ]);
});
