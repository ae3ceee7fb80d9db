import type { DistrictLabel } from '../districts/label.ts';
import { axisFor } from './axis.ts';
import type { Chart } from './chart.ts';
import { coordinate } from './coordinate.ts';
import { districtMarkPath } from './district-mark.ts';
import { narrow, nameMarks, path, stacked, text, type Drawing, type Group } from './drawing.ts';
import { verticalGrid } from './grid.ts';

/** The shares of one theme, in per cent, in the order of the districts. */
export interface AttentionDatum {
  readonly name: string;
  readonly shares: readonly number[];
}

/** What stands around the chart, in a language. */
export interface AttentionWords {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly remarks: readonly string[];
  readonly theme: string;
  readonly nameOf: (district: DistrictLabel) => string;
  readonly point: (name: string, theme: string, share: string) => string;
}

const rowHeight = 24;
const margin = { top: 4, right: 14, bottom: 24, left: 132 };

/** The share of each theme in each plan: a row a theme, a mark a district, a line from the least to the most. */
export function attentionChart(
  data: readonly AttentionDatum[],
  districts: readonly DistrictLabel[],
  words: AttentionWords,
): Chart {
  const { title, subtitle, summary, remarks } = words;
  return {
    ...{ id: 'themes-attention', title, subtitle, summary, remarks },
    sources: districts.map((district) => district.name.zh),
    drawing: stacked([keyOf(districts, words), drawingOf(data, districts, words)], 6),
    table: {
      columns: [words.theme, ...districts.map(words.nameOf)],
      rows: data.map(({ name, shares }) => [name, ...shares.map((share) => Number(share.toFixed(2)))]),
    },
  };
}

/** The marks of the districts with their names, as many in a line as there is room for. */
function keyOf(districts: readonly DistrictLabel[], { nameOf }: AttentionWords): Drawing {
  const perLine = 4;
  return {
    width: narrow,
    height: Math.ceil(districts.length / perLine) * 18,
    groups: districts.map((district, index) => ({
      mark: district.mark,
      x: (index % perLine) * (narrow / perLine),
      y: Math.floor(index / perLine) * 18,
      marks: nameMarks(nameOf(district), district.mark, 13),
    })),
  };
}

function drawingOf(
  data: readonly AttentionDatum[],
  districts: readonly DistrictLabel[],
  words: AttentionWords,
): Drawing {
  const bottom = margin.top + data.length * rowHeight;
  const axis = axisFor(
    [0, ...data.flatMap(({ shares }) => shares)],
    [margin.left, narrow - margin.right],
    '%',
  );
  const middleOf = (row: number) => margin.top + (row + 0.5) * rowHeight;
  const rows: Group = {
    mark: undefined,
    marks: [
      ...verticalGrid(axis, margin.top, bottom, narrow),
      ...data.flatMap(({ name, shares }, row) => {
        const ends = [Math.min(...shares), Math.max(...shares)].map((share) => coordinate(axis.scale(share)));
        return [
          text(name, margin.left - 10, middleOf(row) + 4, 'quiet', 'end'),
          path(`M${ends[0]} ${middleOf(row)}H${ends[1]}`, 'zero'),
        ];
      }),
    ],
  };
  const marks = districts.map((district, index): Group => ({
    mark: district.mark,
    marks: data.flatMap(({ name, shares }, row) => {
      const share = shares[index];
      if (share === undefined) return [];
      const d = districtMarkPath(district.mark, middleOf(row) + 5, axis.scale(share) - 5);
      const said = words.point(words.nameOf(district), name, share.toFixed(1));
      return [{ kind: 'path', d, paint: 'mark', point: { text: said, source: undefined } }] as const;
    }),
  }));
  return { width: narrow, height: bottom + margin.bottom, groups: [rows, ...marks] };
}
