import { bases, type PlanDocument } from '../../model/document.ts';
import { charactersIn, plainText } from '../plain-text.ts';
import { defineTable } from '../table.ts';

/** `/data/documents.csv` */
export const documents = defineTable<PlanDocument>({
  name: 'documents',
  title: { zh: '文件', en: 'Documents' },
  description: {
    zh: '已收录的文件。全文另见 text/<document>.txt。',
    en: 'The documents published here. The full text of each is in text/<document>.txt.',
  },
  licence: 'data',
  primaryKey: ['document'],
  foreignKeys: [{ columns: ['district'], table: 'districts', to: ['district'] }],
  rows: ({ corpus }) => corpus.documents,
  columns: [
    {
      name: 'document',
      type: 'string',
      description: { zh: '文件标识', en: 'Identifier of the document' },
      constraints: { required: true, unique: true },
      value: ({ id }) => id,
    },
    {
      name: 'district',
      type: 'string',
      description: { zh: '区县标识', en: 'Identifier of the district' },
      constraints: { required: true },
      value: ({ meta }) => meta.district,
    },
    {
      name: 'kind',
      type: 'string',
      description: {
        zh: '文件种类：outline 规划纲要，task-breakdown 任务分解',
        en: 'Kind: outline of a five-year plan, or breakdown of a yearly work report into tasks',
      },
      constraints: { required: true, enum: ['outline', 'task-breakdown'] },
      value: ({ meta }) => meta.kind,
    },
    {
      name: 'title',
      type: 'string',
      description: { zh: '正式标题', en: 'Official title' },
      constraints: { required: true },
      value: ({ meta }) => meta.title,
    },
    {
      name: 'number',
      type: 'string',
      description: {
        zh: '文号；文件没有则空',
        en: 'Reference number of the issuer; empty where there is none',
      },
      value: ({ meta }) => meta.number,
    },
    {
      name: 'issuer',
      type: 'string',
      description: { zh: '发布机关；依据见 issuer_basis', en: 'Issuing authority; see issuer_basis' },
      constraints: { required: true },
      value: ({ meta }) => meta.issuer,
    },
    {
      name: 'issued',
      type: 'string',
      description: {
        zh: '发布日期，精确到来源所给：YYYY、YYYY-MM 或 YYYY-MM-DD；依据见 issued_basis',
        en: 'Date of issue, as exact as the source gives it: YYYY, YYYY-MM or YYYY-MM-DD; see issued_basis',
      },
      constraints: { required: true, pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' },
      value: ({ meta }) => meta.issued,
    },
    {
      name: 'period',
      type: 'string',
      description: { zh: '规划期，如 2021/2025', en: 'Period the document is about, such as 2021/2025' },
      constraints: { required: true },
      value: ({ meta }) => meta.period,
    },
    {
      name: 'characters',
      type: 'integer',
      description: {
        zh: '全文字符数，不计空白；标点、数字和拉丁字母每个计一',
        en: 'Characters of the plain text without white space; punctuation, digits and Latin letters count one each',
      },
      constraints: { required: true },
      value: ({ id }, { lines }) => charactersIn(plainText(lines.get(id) ?? [])),
    },
    {
      name: 'source_sha256',
      type: 'string',
      description: {
        zh: '来源文件的 SHA-256，可核对所据文本',
        en: 'SHA-256 of the source file, to tell which text was used',
      },
      constraints: { required: true, pattern: '[0-9a-f]{64}' },
      value: ({ meta }, { sourceHashes }) => sourceHashes.get(meta.source.file),
    },
    {
      name: 'url',
      type: 'string',
      description: { zh: '文件页面的地址', en: 'Address of the document’s page' },
      constraints: { required: true },
      value: ({ id }, { address }) => address({ to: 'document', document: id }),
    },
    {
      name: 'text_url',
      type: 'string',
      description: { zh: '纯文本的地址', en: 'Address of the plain text' },
      constraints: { required: true },
      value: ({ id }, { address }) => address({ to: 'data-file', file: `text/${id}.txt` }),
    },
    {
      name: 'issuer_basis',
      type: 'string',
      description: {
        zh: '发布机关的依据：stated 文件印明，inferred 本站推定',
        en: 'Whether the document prints its issuer or we inferred it',
      },
      constraints: { required: true, enum: bases },
      value: ({ meta }) => meta.issuer_basis,
    },
    {
      name: 'issued_basis',
      type: 'string',
      description: {
        zh: '发布日期的依据：stated 文件印明，inferred 本站推定（如网页的发表日期）',
        en: 'Whether the document prints its date or we inferred it, from the day a web page was posted for instance',
      },
      constraints: { required: true, enum: bases },
      value: ({ meta }) => meta.issued_basis,
    },
  ],
});
