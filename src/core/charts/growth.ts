import { derivedText, figureText, plainFigure } from '../dataset/cell-text.ts';
import { sourceOf } from '../dataset/cell-view.ts';
import type { ComparisonRow } from '../dataset/comparison-row.ts';
import { growthPair, isAnnualByArithmetic, openSide, type GrowthPair } from '../dataset/derived.ts';
import type { DistrictId } from '../model/ids.ts';
import type { Observation } from '../model/observation.ts';
import { formatNumber } from '../quantity/format.ts';
import { axisFor, type Axis } from './axis.ts';
import { districtMark, districtName, sourceNames, whenOf, type Chart, type ChartContext } from './chart.ts';
import { coordinate } from './coordinate.ts';
import { cellRemarks } from './cell-remarks.ts';
import { dodge } from './dodge.ts';
import { narrow, nameMarks, path, stacked, text, type Drawing, type Group, type Mark } from './drawing.ts';
import { verticalGrid } from './grid.ts';
import { keyDrawing } from './key.ts';
import { letterSize } from './paint.ts';
import { textWidth } from './text-width.ts';

type Context = ChartContext<'growth'>;

interface GrowthDatum extends GrowthPair {
  readonly id: DistrictId;
  readonly rate: number | undefined;
}

const rowHeight = 46;
const margin = { top: 4, right: 18, bottom: 24, left: 84 };

/**
 * The average annual growth that documents declare beside the one that follows from base and target, the fastest
 * declared first; undefined where no district has either.
 */
export function growthChart(row: ComparisonRow, context: Context): Chart | undefined {
  const data = growthData(row);
  if (data.length === 0) return undefined;
  const { words, years, locale } = context;
  const name = row.indicator.name[locale];
  const [fastest] = data.filter(({ rate }) => rate !== undefined);
  const several = data.filter(({ rate }) => rate !== undefined).length > 1;
  const isCertain = fastest !== undefined && isKnownFastest(fastest, data);
  return {
    id: `${row.indicator.id}-growth`,
    title:
      fastest?.declared && several && isCertain
        ? words.growth.finding(
            name,
            districtName(context, fastest.id),
            `${plainFigure(figureText(fastest.declared), words.bounds)}%`,
          )
        : words.growth.title(name),
    subtitle: words.growth.subtitle(years.base, years.target),
    summary: words.growth.summary(
      name,
      data.map(({ id, declared, implied }) => ({
        name: districtName(context, id),
        declared: declared && `${plainFigure(figureText(declared), words.bounds)}%`,
        implied: implied && `${plainFigure(derivedText(implied), words.bounds)}%`,
      })),
    ),
    sources: sourceNames(
      context,
      data.map(({ id }) => id),
    ),
    remarks: [
      ...remarksOf(row, data, context),
      ...cellRemarks(row, context, usedIn(data)),
      words.growth.impliedRemark,
    ],
    drawing: stacked(
      [
        keyDrawing([
          { shape: 'circle', paint: 'target', text: words.columns.declared },
          { shape: 'circle', paint: 'derived', text: words.columns.implied },
        ]),
        drawingOf(data, context),
      ],
      6,
    ),
    table: {
      columns: [
        words.columns.district,
        `${words.columns.declared} %`,
        words.columns.asWritten,
        `${words.columns.implied} %`,
        words.columns.arithmetic,
      ],
      rows: data.map(({ id, declared, rate, implied }) => [
        districtName(context, id),
        rate,
        declared && plainFigure(figureText(declared), words.bounds),
        implied?.value,
        implied?.arithmetic,
      ]),
    },
  };
}

/** Whether nobody may be faster: 15%以上 may be more than 20%, and a rate that may be a total may be less a year. */
function isKnownFastest(fastest: GrowthDatum, data: readonly GrowthDatum[]): boolean {
  const isOpen = data.some(
    ({ declared }) =>
      declared?.quantity.kind === 'number' &&
      openSide(declared.quantity.qualifier) === (declared === fastest.declared ? -1 : 1),
  );
  return !isOpen && (fastest.declared?.alternativeMeasure === undefined || isAnnualByArithmetic(fastest));
}

function growthData({ cells }: ComparisonRow): GrowthDatum[] {
  return [...cells]
    .map(([id, record]): GrowthDatum => {
      const pair = growthPair(record);
      return { id, ...pair, rate: pair.declared?.canonical?.value };
    })
    .filter(({ rate, implied }) => rate !== undefined || implied !== undefined)
    .toSorted((a, b) => sortValue(b) - sortValue(a));
}

/** The rates drawn as declared, and the figures from which others follow. */
function usedIn(data: readonly GrowthDatum[]): ReadonlySet<Observation> {
  return new Set(
    data.flatMap(({ declared, rate, implied }) => [
      ...(declared && rate !== undefined ? [declared] : []),
      ...(implied?.operands ?? []),
    ]),
  );
}

/** Who has neither rate, and whose target is worked out from words such as 翻番. */
function remarksOf({ cells }: ComparisonRow, data: readonly GrowthDatum[], context: Context): string[] {
  const { growth } = context.words;
  const drawn = new Set(data.map(({ id }) => id));
  const without = [...cells.keys()].filter((id) => !drawn.has(id));
  const multiplied = data.flatMap(({ id, implied }) =>
    (implied?.operands ?? [])
      .filter(({ quantity }) => quantity.kind === 'words')
      .map(({ words }) => growth.multiplied(districtName(context, id), words)),
  );
  return [
    ...(without.length > 0 ? [growth.absent(without.map((id) => districtName(context, id)))] : []),
    ...multiplied,
  ];
}

function sortValue({ rate, implied }: GrowthDatum): number {
  return rate ?? implied?.value ?? -Infinity;
}

function drawingOf(data: readonly GrowthDatum[], context: Context): Drawing {
  const bottom = margin.top + data.length * rowHeight;
  const values = data.flatMap(({ rate, implied }) =>
    [rate, implied?.value].filter((value) => value !== undefined),
  );
  const left = Math.max(
    margin.left,
    ...data.map(({ id }) => textWidth(districtName(context, id), letterSize('name')) + 28),
  );
  const axis = axisFor([0, ...values], [left, narrow - margin.right], '%');
  const grid = verticalGrid(axis, margin.top, bottom, narrow);
  const zero = path(`M${coordinate(axis.scale(0))} ${margin.top}V${bottom}`, 'zero');
  return {
    width: narrow,
    height: bottom + margin.bottom,
    groups: [
      { mark: undefined, marks: [...grid, zero] },
      ...data.map((datum, index) =>
        rowGroup(datum, margin.top + index * rowHeight + 28, left, axis, context),
      ),
    ],
  };
}

function rowGroup(datum: GrowthDatum, y: number, left: number, axis: Axis, context: Context): Group {
  const { id, declared, rate, implied, difference } = datum;
  const { words, years } = context;
  const mark = districtMark(context, id);
  const name = districtName(context, id);
  const ends = [
    ...(declared && rate !== undefined
      ? [
          {
            x: coordinate(axis.scale(rate)),
            label: plainFigure(figureText(declared), words.bounds),
            paint: 'target' as const,
            point: {
              text: words.point(
                name,
                whenOf(context, declared.period, declared.role),
                `${plainFigure(figureText(declared), words.bounds)}%`,
              ),
              source: sourceOf(declared),
            },
          },
        ]
      : []),
    ...(implied
      ? [
          {
            x: coordinate(axis.scale(implied.value)),
            label: plainFigure(derivedText(implied), words.bounds),
            paint: 'derived' as const,
            point: {
              text: words.point(
                name,
                `${years.base}—${years.target} ${words.columns.implied}`,
                `${implied.arithmetic} = ${plainFigure(derivedText(implied), words.bounds)}%`,
              ),
              source: undefined,
            },
          },
        ]
      : []),
  ];
  const centres = dodge(
    ends.map(({ x, label }) => ({ centre: x, width: textWidth(label, letterSize('value')) })),
    [left - 12, narrow],
    8,
  );
  const [first, second] = ends;
  const aside =
    difference !== undefined && difference !== 0
      ? words.growth.difference(formatNumber(Math.abs(difference)), difference > 0)
      : first && !second
        ? words.growth.without(declared ? 'implied' : 'declared')
        : undefined;
  return {
    mark,
    marks: [
      ...nameMarks(name, mark, y + 5),
      ...(first && second ? [path(`M${first.x} ${y}H${second.x}`, 'line')] : []),
      // The ring of the derived rate goes around the dot of a declared one that is the same.
      ...ends.toReversed().map(({ x, paint, point }): Mark => ({
        kind: 'circle',
        x,
        y,
        r: paint === 'derived' ? 7 : 4.5,
        paint,
        point,
      })),
      ...ends.map(({ x, label }, index) => text(label, centres[index] ?? x, y - 12, 'value', 'middle')),
      ...(aside
        ? [
            asideMark(
              aside,
              ends.map(({ x }) => x),
              y,
            ),
          ]
        : []),
    ],
  };
}

/** A remark beside the marks, on the side where it fits. */
function asideMark(content: string, positions: readonly number[], y: number): Mark {
  const [least, most] = [Math.min(...positions), Math.max(...positions)];
  const fits = most + 14 + textWidth(content, letterSize('aside')) <= narrow;
  return fits ? text(content, most + 14, y + 4, 'aside') : text(content, least - 14, y + 4, 'aside', 'end');
}
