import type { PlanDocument } from '../../model/document.ts';
import type { ThemeId } from '../../model/ids.ts';
import type { Line } from '../../text/plain.ts';
import { themesOfLines } from '../../themes/line-themes.ts';
import { targetOfLine } from '../line-target.ts';
import type { ExportSource } from '../source.ts';
import { defineTable } from '../table.ts';

interface ParagraphRow {
  readonly document: PlanDocument;
  readonly line: Line;
  readonly themes: readonly ThemeId[];
}

/** Every line of every document with its themes. */
function paragraphRows({ corpus, lines }: ExportSource): ParagraphRow[] {
  const tasksByDocument = Map.groupBy(corpus.tasks, ({ document }) => document);
  return corpus.documents.flatMap((document) => {
    const themesOf = themesOfLines(document, tasksByDocument.get(document.id) ?? []);
    return (lines.get(document.id) ?? []).map((line) => ({
      document,
      line,
      themes: themesOf(line),
    }));
  });
}

const kinds = [
  'chapter',
  'section',
  'heading',
  'paragraph',
  'item',
  'box',
  'table',
  'row',
  'note',
  'lost',
  'task',
  'milestone',
] as const satisfies readonly Line['kind'][];

/** `/data/paragraphs.csv` */
export const paragraphs = defineTable<ParagraphRow>({
  name: 'paragraphs',
  title: { zh: '段落', en: 'Paragraphs' },
  description: {
    zh: '全部文件的正文，一段一行，按原文次序；表格一行作一行，各格以制表符分开。text 逐字照录来源，不作更正。',
    en: 'The text of all documents, one row a block in the order of the source; of a table one row a row, its cells separated by tabs. The text is the source’s, corrections not applied.',
  },
  licence: 'text',
  primaryKey: ['document', 'chapter', 'block'],
  foreignKeys: [{ columns: ['document'], table: 'documents', to: ['document'] }],
  rows: paragraphRows,
  columns: [
    {
      name: 'document',
      type: 'string',
      description: { zh: '文件标识', en: 'Identifier of the document' },
      constraints: { required: true },
      value: ({ document }) => document.id,
    },
    {
      name: 'chapter',
      type: 'string',
      description: {
        zh: '章标识；index 为封面与前言；任务分解为任务编号，表头为 tasks 或 livelihood',
        en: 'Identifier of the chapter; index is the front; in a task breakdown the number of the task, or the part whose table head it is',
      },
      constraints: { required: true },
      value: ({ line }) => line.chapter,
    },
    {
      name: 'section',
      type: 'string',
      description: { zh: '节的序号；s0 为第一节之前', en: 'Section; s0 is what stands before the first' },
      constraints: { required: true },
      value: ({ line }) => line.section,
    },
    {
      name: 'block',
      type: 'string',
      description: { zh: '段落在章内的标识', en: 'Identifier of the block within its chapter' },
      constraints: { required: true },
      value: ({ line }) => line.block,
    },
    {
      name: 'kind',
      type: 'string',
      description: {
        zh: '种类：章题、节题、小标题、段落、列表项、专栏题、表题、表行、注、缺图表题、任务、节点',
        en: 'Kind of line; lost is the title of a picture or table that the source no longer holds',
      },
      constraints: { required: true, enum: kinds },
      value: ({ line }) => line.kind,
    },
    {
      name: 'text',
      type: 'string',
      description: { zh: '原文', en: 'The text of the source' },
      value: ({ line }) => line.text,
    },
    {
      name: 'themes',
      type: 'list',
      description: {
        zh: '主题标识，主要的在前；段落没有自己的主题时，为所在节或任务的主题',
        en: 'Identifiers of its themes, the main one first: its own, else those of its section or task',
      },
      value: ({ themes }) => themes,
    },
    {
      name: 'url',
      type: 'string',
      description: { zh: '段落的地址', en: 'Address of the block' },
      constraints: { required: true },
      value: ({ document, line }, { address }) => address(targetOfLine(document, line)),
    },
  ],
});
