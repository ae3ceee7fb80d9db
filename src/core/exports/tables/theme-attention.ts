import type { PlanDocument } from '../../model/document.ts';
import type { ThemeId } from '../../model/ids.ts';
import { attentionOf, type ThemeRoom } from '../../themes/attention.ts';
import { themesOfLines } from '../../themes/line-themes.ts';
import type { ExportSource } from '../source.ts';
import { defineTable } from '../table.ts';

interface AttentionRow {
  readonly document: PlanDocument;
  readonly theme: ThemeId;
  readonly room: ThemeRoom;
  /** Coded characters of the document. */
  readonly of: number;
}

/** Every theme in every plan, also where it has no room. */
function attentionRows({ corpus, lines }: ExportSource): AttentionRow[] {
  const plans = corpus.documents.filter(({ meta }) => meta.kind === 'outline');
  return plans.flatMap((document) => {
    const { rooms, characters } = attentionOf(lines.get(document.id) ?? [], themesOfLines(document, []));
    return corpus.themes.map(({ id }) => ({
      ...{ document, theme: id, of: characters },
      room: rooms.get(id) ?? { characters: 0, share: 0 },
    }));
  });
}

/** `/data/theme_attention.csv` */
export const themeAttention = defineTable<AttentionRow>({
  name: 'theme_attention',
  title: { zh: '主题篇幅', en: 'Room of themes' },
  description: {
    zh: '各主题在每份规划中所占的篇幅。一段有几个主题的，字数平分；封面、前言、章节标题和未标主题的段落不计。',
    en: 'The room that each plan gives to each theme. The characters of a line with several themes count in equal parts; front matter, titles of chapters and sections, and lines without themes are left out.',
  },
  licence: 'data',
  primaryKey: ['document', 'theme'],
  foreignKeys: [
    { columns: ['document'], table: 'documents', to: ['document'] },
    { columns: ['theme'], table: 'themes', to: ['theme'] },
  ],
  rows: attentionRows,
  columns: [
    {
      name: 'document',
      type: 'string',
      description: { zh: '文件标识', en: 'Identifier of the document' },
      constraints: { required: true },
      value: ({ document }) => document.id,
    },
    {
      name: 'theme',
      type: 'string',
      description: { zh: '主题标识', en: 'Identifier of the theme' },
      constraints: { required: true },
      value: ({ theme }) => theme,
    },
    {
      name: 'characters',
      type: 'number',
      description: { zh: '归这一主题的字数', en: 'Characters that count for the theme' },
      constraints: { required: true },
      value: ({ room }) => Number(room.characters.toFixed(2)),
    },
    {
      name: 'share',
      type: 'number',
      description: { zh: '占计入字数的百分比', en: 'Of the characters counted, per cent' },
      constraints: { required: true },
      value: ({ room }) => Number((room.share * 100).toFixed(4)),
    },
    {
      name: 'characters_counted',
      type: 'integer',
      description: { zh: '该文件计入的字数，即分母', en: 'Characters of the document that are counted' },
      constraints: { required: true },
      value: ({ of }) => of,
    },
  ],
});
