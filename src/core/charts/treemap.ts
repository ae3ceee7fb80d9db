import { hierarchy, treemap, type HierarchyRectangularNode } from 'd3';
import { coordinate } from './coordinate.ts';
import { narrow, text, type Drawing, type Mark } from './drawing.ts';
import { letterSize } from './paint.ts';
import { textWidth } from './text-width.ts';

/** A part of a document with its length; parts of a part are drawn inside it. */
export interface SizedPart {
  readonly name: string;
  /** Of the part without those inside it. */
  readonly characters: number;
  readonly parts: readonly SizedPart[];
}

const height = 320;
const lineHeight = 18;

/**
 * Chapters and sections as rectangles whose areas are their lengths (squarified treemap, Bruls, Huizing and van Wijk
 * 2000, as d3 lays it out). What of a chapter is in no section is left as room in its rectangle.
 * @param mark of the district
 */
export function treemapDrawing(chapters: readonly SizedPart[], mark: number | undefined): Drawing {
  const root = hierarchy<SizedPart>({ name: '', characters: 0, parts: chapters }, ({ parts }) => parts);
  const placed = treemap<SizedPart>().size([narrow, height])(root.sum(({ characters }) => characters));
  const marks = (placed.children ?? []).flatMap(chapterMarks);
  return { width: narrow, height, groups: [{ mark, marks }] };
}

function chapterMarks(chapter: HierarchyRectangularNode<SizedPart>): Mark[] {
  const { x0, y0, x1, y1 } = chapter;
  const label = shortened(chapter.data.name, x1 - x0 - 8);
  return [
    rect(chapter, 'ground'),
    ...(chapter.children ?? []).map((section) => rect(section, 'part')),
    {
      kind: 'path',
      d: `M${coordinate(x0)} ${coordinate(y0)}H${coordinate(x1)}V${coordinate(y1)}H${coordinate(x0)}Z`,
      paint: 'zero',
    },
    ...(label === '' || y1 - y0 < lineHeight ? [] : [text(label, x0 + 4, y0 + 14, 'value')]),
  ];
}

function rect(
  { x0, y0, x1, y1, data, value }: HierarchyRectangularNode<SizedPart>,
  paint: 'ground' | 'part',
): Mark {
  return {
    kind: 'rect',
    ...{ x: coordinate(x0), y: coordinate(y0), width: coordinate(x1 - x0), height: coordinate(y1 - y0) },
    paint,
    point: { text: `${data.name}：${value ?? 0}`, source: undefined },
  };
}

/** As much of a name as fits. */
function shortened(name: string, room: number): string {
  const size = letterSize('value');
  const characters = [...name];
  while (characters.length > 0 && textWidth(characters.join(''), size) > room) characters.pop();
  return characters.join('');
}
