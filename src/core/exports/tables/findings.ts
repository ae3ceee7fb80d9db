import { checkNames, isObservation, outcomes, type Finding } from '../../model/finding.ts';
import { statedBases, statedBasis } from '../stated-basis.ts';
import { defineTable } from '../table.ts';

/** `/data/findings.csv` */
export const findings = defineTable<Finding>({
  name: 'findings',
  title: { zh: '核对结果', en: 'Findings' },
  description: {
    zh: '对文件数字所作的核算，一项一行；相符的也列出。各项核算的算法和容许的舍入见“核对”页。',
    en: 'Arithmetic checks of the documents’ figures, one row a check, those that hold included. Formulas and tolerances stand on the page of the findings.',
  },
  licence: 'data',
  primaryKey: ['finding'],
  foreignKeys: [
    { columns: ['district'], table: 'districts', to: ['district'] },
    { columns: ['document'], table: 'documents', to: ['document'] },
    { columns: ['indicator'], table: 'indicators', to: ['indicator'] },
  ],
  rows: ({ findings: all }) => all,
  columns: [
    {
      name: 'finding',
      type: 'string',
      description: { zh: '核对标识', en: 'Identifier of the finding' },
      constraints: { required: true, unique: true },
      value: ({ id }) => id,
    },
    {
      name: 'check',
      type: 'string',
      description: { zh: '所作的核算', en: 'The check that was made' },
      constraints: { required: true, enum: checkNames },
      value: ({ check }) => check,
    },
    {
      name: 'district',
      type: 'string',
      description: { zh: '区县标识', en: 'Identifier of the district' },
      constraints: { required: true },
      value: ({ district }) => district,
    },
    {
      name: 'document',
      type: 'string',
      description: { zh: '文件标识', en: 'Identifier of the document' },
      constraints: { required: true },
      value: ({ document }) => document,
    },
    {
      name: 'indicator',
      type: 'string',
      description: {
        zh: '指标标识；涉及多个指标则空，见 indicators',
        en: 'Identifier of the indicator; empty for a check over several, see indicators',
      },
      value: ({ indicator }) => indicator,
    },
    {
      name: 'outcome',
      type: 'string',
      description: {
        zh: '结果：holds 相符，differs 不符，unclear 不能断定',
        en: 'Outcome: holds, differs or unclear',
      },
      constraints: { required: true, enum: outcomes },
      value: ({ outcome }) => outcome,
    },
    {
      name: 'difference',
      type: 'number',
      description: {
        zh: '受核的数减对照的数（stated 减 computed），单位见 unit',
        en: 'Stated minus computed, in the unit of the column unit',
      },
      value: ({ difference }) => difference,
    },
    {
      name: 'observations',
      type: 'list',
      description: {
        zh: '所据数据的标识，受核对的在前；只据文字的没有，见 places',
        en: 'Identifiers of the observations it was computed from, the one checked first; none for one of words only, see places',
      },
      value: ({ operands }) => operands.filter(isObservation).map(({ id }) => id),
    },
    {
      name: 'url',
      type: 'string',
      description: { zh: '核对结果的地址', en: 'Address of the finding' },
      constraints: { required: true },
      value: ({ id, document }, { address }) => address({ to: 'finding', document, finding: id }),
    },
    {
      name: 'stated',
      type: 'number',
      description: {
        zh: '受核的数，多数是文件所写；由文件的数推算或清点出来的，见 stated_basis',
        en: 'The number that is checked: mostly what the document states, see stated_basis where it was computed or counted',
      },
      value: ({ stated }) => stated,
    },
    {
      name: 'computed',
      type: 'number',
      description: {
        zh: '对照的数：由文件别处的数算得，或文件别处所写的数（conflict、direction、path 等）',
        en: 'What it is set against: what follows from other figures, or another figure as stated (conflict, direction, path and others)',
      },
      value: ({ computed }) => computed,
    },
    {
      name: 'unit',
      type: 'string',
      description: {
        zh: '相差的单位；为百分点的，stated 和 computed 是百分数；清点个数的为空',
        en: 'Unit of the difference; where it is percentage points, stated and computed are per cent; empty where things are counted',
      },
      value: ({ unit }) => unit,
    },
    {
      name: 'arithmetic',
      type: 'string',
      description: { zh: '算式', en: 'The sum in figures' },
      constraints: { required: true },
      value: ({ arithmetic }) => arithmetic,
    },
    {
      name: 'reasons',
      type: 'list',
      description: {
        zh: '可能的原因，用语见“核对”页；相符的没有',
        en: 'Possible innocent reasons, worded on the page of the findings; none where it holds',
      },
      value: ({ reasons }) => reasons,
    },
    {
      name: 'places',
      type: 'list',
      description: {
        zh: '所据各处，依次为“文件/章/段落”，同 paragraphs 表；针对整份文件的只有文件',
        en: 'All passages it rests on, in order, as document/chapter/block of the table paragraphs; only the document where the whole of it is meant',
      },
      value: ({ operands }) => [
        ...new Set(
          operands.map(({ document, chapter, block }) =>
            block === '' ? document : [document, chapter, block].join('/'),
          ),
        ),
      ],
    },
    {
      name: 'indicators',
      type: 'list',
      description: {
        zh: '所据数据的全部指标标识，受核的在前；只据文字的没有',
        en: 'Identifiers of all indicators among the observations it was computed from, the one checked first; none for one of words only',
      },
      value: ({ operands }) => [...new Set(operands.filter(isObservation).map(({ indicator }) => indicator))],
    },
    {
      name: 'stated_basis',
      type: 'string',
      description: {
        zh: 'stated 的由来：document 文件所写，computed 由文件的数推算（倒推的上年数、合计的年平均等），counted 由本站清点，whole 构成应合计的100；没有 stated 的为空',
        en: 'What stated is: document as the document says it, computed from its figures (an implied earlier result, the yearly share of a total), counted by us, whole for the 100 that shares come to; empty where there is none',
      },
      constraints: { enum: statedBases },
      value: (finding) => statedBasis(finding),
    },
  ],
});
