import { plainFigure } from '../dataset/cell-text.ts';
import { sourceOf } from '../dataset/cell-view.ts';
import { ambitionText, rankIn, type Ambition, type AmbitionRow } from '../dataset/ambition.ts';
import { carriedNotes } from '../dataset/carried-notes.ts';
import type { DistrictLabel } from '../districts/label.ts';
import type { DistrictId } from '../model/ids.ts';
import { axisFor, type Axis } from './axis.ts';
import { districtMark, districtName, sourceNames, type Chart, type ChartContext } from './chart.ts';
import { coordinate } from './coordinate.ts';
import { districtMarkPath } from './district-mark.ts';
import { dodge } from './dodge.ts';
import { narrow, path, stacked, text, type Drawing, type Group, type Mark } from './drawing.ts';
import { letterSize } from './paint.ts';
import { textWidth } from './text-width.ts';

type Context = ChartContext<'growth' | 'profile'>;

const rowHeight = 58;
const lineHeight = 20;
const margin = { left: 8, right: 16, bottom: 22 };

/**
 * How fast a district plans to grow beside others, indicator by indicator on one axis, its own fastest first.
 * Undefined for fewer than two indicators: then there is no profile.
 * @param rows rows of pace in which the district and at least one other stand
 */
export function profileChart(
  own: DistrictLabel,
  rows: readonly AmbitionRow[],
  shown: readonly DistrictLabel[],
  context: Context,
): Chart | undefined {
  if (rows.length < 2) return undefined;
  const { words, years, locale } = context;
  const sorted = rows.toSorted((a, b) => valueIn(b, own.id) - valueIn(a, own.id));
  const places = sorted.map((row) => rankIn(row, own.id));
  const name = districtName(context, own.id);
  const label = (ambition: Ambition) => percentOf(ambition, context);
  const shownIn = ({ ambitions }: AmbitionRow) =>
    ambitions.filter(({ district }) => shown.some(({ id }) => id === district));
  return {
    id: `${own.id}-profile`,
    title: words.profile.finding(name, {
      indicators: rows.length,
      first: places.filter((rank) => rank?.place === 1).length,
      last: places.filter((rank) => rank !== undefined && rank.place === rank.of).length,
    }),
    subtitle: words.growth.subtitle(years.base, years.target),
    summary: words.profile.summary(
      name,
      sorted.map((row) => ({
        indicator: row.indicator.name[locale],
        values: shownIn(row).map(
          (ambition) => `${districtName(context, ambition.district)}${label(ambition)}`,
        ),
      })),
    ),
    sources: sourceNames(
      context,
      sorted.flatMap((row) => shownIn(row).map(({ district }) => district)),
    ),
    remarks: [words.profile.rule, ...remarksOf(sorted, shownIn, context)],
    drawing: stacked(
      [
        key(own, shown, context),
        drawingOf(
          own.id,
          sorted.map((row) => ({ name: row.indicator.name[locale], ambitions: shownIn(row) })),
          context,
        ),
      ],
      8,
    ),
    table: {
      columns: [
        words.columns.indicator,
        words.columns.district,
        `${words.columns.value} %`,
        words.columns.asWritten,
        words.columns.basis,
        words.columns.arithmetic,
      ],
      rows: sorted.flatMap((row) =>
        shownIn(row).map((ambition) => [
          row.indicator.name[locale],
          districtName(context, ambition.district),
          ambition.value,
          label(ambition),
          ambition.from.kind === 'stated' ? words.columns.declared : words.columns.implied,
          ambition.from.kind === 'derived' ? ambition.from.derived.arithmetic : undefined,
        ]),
      ),
    },
  };
}

function percentOf(ambition: Ambition, { words }: Context): string {
  return `${plainFigure(ambitionText(ambition), words.bounds)}%`;
}

/** What to mind of figures, those with the same note together. */
function remarksOf(
  rows: readonly AmbitionRow[],
  shownIn: (row: AmbitionRow) => readonly Ambition[],
  context: Context,
): string[] {
  const { words, locale } = context;
  return carriedNotes.flatMap((note) => {
    const noted = rows.flatMap((row) =>
      shownIn(row)
        .filter(({ notes }) => notes.includes(note))
        .map((ambition) =>
          words.profile.figure(
            districtName(context, ambition.district),
            row.indicator.name[locale],
            percentOf(ambition, context),
          ),
        ),
    );
    return noted.length > 0 ? [words.profile.noted[note](noted)] : [];
  });
}

function valueIn({ ambitions }: AmbitionRow, district: DistrictId): number {
  return ambitions.find((ambition) => ambition.district === district)?.value ?? -Infinity;
}

/** The marks of the districts, the own one filled. */
function key(own: DistrictLabel, shown: readonly DistrictLabel[], context: Context): Drawing {
  let x = 0;
  let y = 0;
  const groups = shown.map(({ id, mark }): Group => {
    const name = districtName(context, id);
    const needed = 15 + textWidth(name, letterSize('quiet'));
    if (x > 0 && x + needed > narrow) {
      x = 0;
      y += lineHeight;
    }
    const left = x;
    x += needed + 14;
    return {
      mark,
      marks: [
        path(districtMarkPath(mark, y + 13, left + 1), id === own.id ? 'mark' : 'base'),
        text(name, left + 16, y + 13, 'quiet'),
      ],
    };
  });
  return { width: narrow, height: y + lineHeight, groups };
}

interface ProfileRow {
  readonly name: string;
  readonly ambitions: readonly Ambition[];
}

function drawingOf(own: DistrictId, rows: readonly ProfileRow[], context: Context): Drawing {
  const values = rows.flatMap(({ ambitions }) => ambitions.map(({ value }) => value));
  const axis = axisFor([0, ...values], [margin.left, narrow - margin.right], '%');
  const bottom = rows.length * rowHeight;
  const labels = axis.ticks.map(({ position, label }, index) =>
    index === axis.ticks.length - 1
      ? text(label, narrow, bottom + 14, 'quiet', 'end')
      : text(label, position, bottom + 14, 'quiet', 'middle'),
  );
  return {
    width: narrow,
    height: bottom + margin.bottom,
    groups: [
      ...rows.flatMap((row, index) => rowGroups(row, index * rowHeight, own, axis, context)),
      { mark: undefined, marks: labels },
    ],
  };
}

/** A name, a line with the marks of districts on it, and their values below. */
function rowGroups(
  { name, ambitions }: ProfileRow,
  top: number,
  own: DistrictId,
  axis: Axis,
  context: Context,
): Group[] {
  const y = top + 28;
  const values = ambitions.map((ambition) => plainFigure(ambitionText(ambition), context.words.bounds));
  const places = ambitions.map(({ value }) => coordinate(axis.scale(value)));
  const centres = dodge(
    values.map((value, index) => ({
      centre: places[index] ?? 0,
      width: textWidth(value, letterSize('value')),
    })),
    [0, narrow],
    8,
  );
  const ground: Mark[] = [
    text(name, 0, top + 14, 'name'),
    ...axis.ticks.map(({ position }) => path(`M${position} ${y - 5}v10`, 'grid')),
    path(`M${coordinate(axis.scale(0))} ${y}H${narrow - margin.right}`, 'grid'),
  ];
  const groups = ambitions.map((ambition, index): Group => {
    const mark = districtMark(context, ambition.district);
    const isOwn = ambition.district === own;
    return {
      mark,
      marks: [
        {
          kind: 'path',
          d: districtMarkPath(mark, y + 5, (places[index] ?? 0) - 5),
          paint: ambition.from.kind === 'derived' ? 'derived' : isOwn ? 'mark' : 'base',
          point: pointOf(name, ambition, values[index] ?? '', context),
        },
        text(values[index] ?? '', centres[index] ?? 0, y + 20, isOwn ? 'value' : 'aside', 'middle'),
      ],
    };
  });
  // Its own mark lies on top where two values are near.
  const last = ambitions.findIndex(({ district }) => district === own);
  return [
    { mark: undefined, marks: ground },
    ...groups.filter((_group, index) => index !== last),
    ...groups.slice(last, last + 1),
  ];
}

function pointOf(indicator: string, { district, from }: Ambition, value: string, context: Context) {
  const { words, years } = context;
  const what = from.kind === 'stated' ? words.columns.declared : words.columns.implied;
  return {
    text: words.point(
      `${districtName(context, district)} ${indicator}`,
      // A stated rate is of the plan; a computed one runs from the base before it.
      `${from.kind === 'stated' ? years.base + 1 : years.base}—${years.target} ${what}`,
      from.kind === 'derived' ? `${from.derived.arithmetic} = ${value}%` : `${value}%`,
    ),
    source: from.kind === 'stated' ? sourceOf(from.observation) : undefined,
  };
}
