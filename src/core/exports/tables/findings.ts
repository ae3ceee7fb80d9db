import { outcomes, type Finding } from '../../model/finding.ts';
import { defineTable } from '../table.ts';

/** `/data/findings.csv` */
export const findings = defineTable<Finding>({
  name: 'findings',
  title: { zh: '核对结果', en: 'Findings' },
  description: {
    zh: '对文件数字所作的核算，一项一行。核算尚未发布，此表现在只有表头，各列已定。',
    en: 'Arithmetic checks of the documents’ figures, one row a check. None is published yet: the table has its header and no rows, and its columns are settled.',
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
      constraints: { required: true },
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
        zh: '指标标识；涉及多个指标则空',
        en: 'Identifier of the indicator; empty for a check over several',
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
        zh: '文件数减核算数，按文件所用单位',
        en: 'Stated minus computed, in the unit of the stated figure',
      },
      value: ({ difference }) => difference,
    },
    {
      name: 'observations',
      type: 'list',
      description: { zh: '所据数据的标识', en: 'Identifiers of the observations it was computed from' },
      constraints: { required: true },
      value: ({ observations }) => observations,
    },
    {
      name: 'url',
      type: 'string',
      description: { zh: '核对结果的地址', en: 'Address of the finding' },
      constraints: { required: true },
      value: ({ id }, { address }) => address({ to: 'finding', finding: id }),
    },
  ],
});
