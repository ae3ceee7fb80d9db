import type { Chart } from './chart.ts';
import { stacked, text, type Drawing } from './drawing.ts';
import { letterSize, type Lettering } from './paint.ts';
import { textWidth } from './text-width.ts';

/** What stands around a chart that leaves the site. */
export interface PosterFoot {
  /** Where the figures come from. */
  readonly source: string;
  /** The site’s name and the address under which the chart stands. */
  readonly address: string;
}

const margin = 16;

/**
 * A chart as one picture: title, measure and years above it, remarks, source and address below, so that it explains
 * itself wherever it is published.
 */
export function posterOf(
  { title, subtitle, remarks, drawing }: Chart,
  { source, address }: PosterFoot,
): Drawing {
  const { width } = drawing;
  const inner = stacked(
    [
      paragraph(title, width, 'title', 1.4),
      paragraph(subtitle, width, 'subtitle', 1.4),
      { width, height: 4, groups: [] },
      drawing,
      { width, height: 2, groups: [] },
      ...[...remarks, source, address].map((line) => paragraph(line, width, 'foot', 1.5)),
    ],
    4,
  );
  const ground = {
    mark: undefined,
    marks: [
      {
        kind: 'rect' as const,
        x: 0,
        y: 0,
        width: width + 2 * margin,
        height: Math.ceil(inner.height + 2 * margin),
        paint: 'ground' as const,
      },
    ],
  };
  return {
    width: width + 2 * margin,
    height: Math.ceil(inner.height + 2 * margin),
    groups: [ground, ...inner.groups.map((group) => ({ ...group, x: margin, y: (group.y ?? 0) + margin }))],
  };
}

/** Text in lines of a width; Han may break anywhere but before closing signs, other text between words. */
function paragraph(content: string, width: number, lettering: Lettering, leading: number): Drawing {
  const size = letterSize(lettering);
  const lines = linesOf(content, width, size);
  const height = size * leading;
  return {
    width,
    height: lines.length * height,
    groups: [
      {
        mark: undefined,
        marks: lines.map((line, index) => text(line, 0, (index + 0.8) * height, lettering)),
      },
    ],
  };
}

/** Breaks a text into lines that fit. */
export function linesOf(content: string, width: number, size: number): string[] {
  const pieces =
    content.match(
      /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f“”‘’][，。；：、！？）》”’]*|[^\u2e80-\u9fff\uff00-\uffef\u3000-\u303f\s“”‘’]+\s*|\s+/gu,
    ) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
