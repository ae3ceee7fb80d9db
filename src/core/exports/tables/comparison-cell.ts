import { missingReasons } from '../../dataset/comparison-row.ts';
import { measures, type Observation } from '../../model/observation.ts';
import { formatPeriod } from '../../quantity/period.ts';
import type { PlacedCell } from '../comparison-cells.ts';
import { noteMeanings } from '../note-meanings.ts';
import { reasonMeanings } from '../reason-meanings.ts';
import type { Column } from '../table.ts';

/** A cell with the observation that stands in it, or that leaves it empty. */
export interface CellRow extends PlacedCell {
  readonly observation: Observation | undefined;
}

const idsOf = (observations: readonly Observation[]) => observations.map(({ id }) => id);

/** The columns that say what stands in a cell, and why. */
export const cellColumns: readonly Column<CellRow>[] = [
  {
    name: 'observation',
    type: 'string',
    description: {
      zh: '选用的数据的标识；原表留空或待下达的，为那一格的标识；没有则空',
      en: 'Identifier of the chosen observation, or of the cell that the document left empty; empty where there is neither',
    },
    value: ({ observation }) => observation?.id,
  },
  {
    name: 'value',
    type: 'number',
    description: {
      zh: '数值，按 canonical_unit；区间取下限；构成和只有文字的为空，见 text',
      en: 'The value in canonical_unit; the lower end of a range; empty for shares and for words, see text',
    },
    value: ({ observation }) => observation?.canonical?.value,
  },
  {
    name: 'canonical_unit',
    type: 'string',
    description: { zh: '可比单位', en: 'Unit of comparison' },
    value: ({ observation }) => observation?.canonical?.unit,
  },
  {
    name: 'text',
    type: 'string',
    description: { zh: '原文，逐字', en: 'The words of the document, verbatim' },
    value: ({ observation }) => observation?.words,
  },
  {
    name: 'kind',
    type: 'string',
    description: {
      zh: 'value 有数字，words 只有文字，missing 没有',
      en: 'value: a number; words: words without a number; missing: neither',
    },
    constraints: { required: true, enum: ['value', 'words', 'missing'] },
    value: ({ cell }) => cell.kind,
  },
  {
    name: 'reason',
    type: 'string',
    description: {
      zh: `kind 为 missing 的原因：${reasonMeanings.zh}`,
      en: `Why it is missing: ${reasonMeanings.en}`,
    },
    constraints: { enum: missingReasons },
    value: ({ cell }) => (cell.kind === 'missing' ? cell.reason : undefined),
  },
  {
    name: 'notes',
    type: 'list',
    description: {
      zh: `对照时须注意的事项：${noteMeanings.zh}`,
      en: `What limits the comparison: ${noteMeanings.en}`,
    },
    value: ({ cell }) => (cell.kind === 'missing' ? [] : cell.notes),
  },
  {
    name: 'others',
    type: 'list',
    description: {
      zh: '同一格中没有选用、说法不同的数据的标识',
      en: 'Identifiers of the observations for the cell that say otherwise and were not chosen',
    },
    value: ({ cell }) => (cell.kind === 'missing' ? [] : idsOf(cell.others)),
  },
];

/** What else a reader of a cell may want to know. */
export const furtherCellColumns: readonly Column<CellRow>[] = [
  {
    name: 'instead',
    type: 'list',
    description: {
      zh: '没有数时可供参看、但不是一回事的数据的标识：reason 为 not-comparable 的是本指标的，其余是相近指标的',
      en: 'Identifiers of observations that are given where the cell is missing and are not the same: of the indicator itself where the reason is not-comparable, else of related indicators',
    },
    value: ({ cell }) => (cell.kind === 'missing' ? idsOf(cell.instead) : []),
  },
  {
    name: 'value_upper',
    type: 'number',
    description: { zh: '区间的上限，按 canonical_unit', en: 'The upper end of a range in canonical_unit' },
    value: ({ observation }) => observation?.canonical?.upper,
  },
  {
    name: 'measure',
    type: 'string',
    description: {
      zh: '选用的数据的度量，同 observations 表；不同度量的数不可相比',
      en: 'Measure of the chosen observation, as in the table observations; different measures cannot be compared',
    },
    constraints: { enum: measures },
    value: ({ observation }) => observation?.measure,
  },
  {
    name: 'period',
    type: 'string',
    description: {
      zh: '选用的数据的时期，同 observations 表',
      en: 'Reference period of the chosen observation, as in the table observations',
    },
    value: ({ observation }) => observation && formatPeriod(observation.period),
  },
];
