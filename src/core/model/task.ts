import { z } from 'zod';
import { taskParts, type Inline, type Item } from './document.ts';
import { indicatorId, themeId, type DocumentId } from './ids.ts';
import { plainText } from './text-schema.ts';

const cells = ['category', 'section', 'deadline', 'lead', 'responsible', 'leaders'] as const;

/** Front matter of a task file. */
export const taskMetaSchema = z.strictObject({
  part: z.enum(taskParts),
  number: z.number().int().positive(),
  /** The title cell as printed, number included; figures in it are marked as in other text. */
  title: z.string().min(1),
  category: z.string().min(1),
  section: z.string().min(1).optional(),
  deadline: z.string().min(1).optional(),
  lead: z.array(z.string().min(1)).default([]),
  responsible: z.array(z.string().min(1)).default([]),
  /** As printed: the source sets two-character names apart with spaces (黄  刚). */
  leaders: z.array(z.string().min(1)).default([]),
  /** Cells merged with the row above: they apply to this task but are not printed in its row. */
  inherited: z.array(z.enum(cells)).default([]),
  themes: z.array(themeId).min(1).max(3),
  indicator: indicatorId.optional(),
  /** Defects of the source in this row. */
  notes: z.array(z.string().min(1)).default([]),
});
export type TaskMeta = z.infer<typeof taskMetaSchema>;

/** One dated step of a task. */
export interface Milestone {
  /** `m1`, in printed order over both levels. */
  readonly id: string;
  readonly depth: number;
  /** The item it stands under: a street, a work, or a first-level milestone. */
  readonly group: string | undefined;
  readonly text: string;
  /** `2023-06` or `2023-06-30`; undefined where the words name no month. */
  readonly due: string | undefined;
}

export interface Task extends TaskMeta {
  /** File name: `026`, `201`. */
  readonly id: string;
  readonly document: DocumentId;
  readonly file: string;
  /** The title with its figures marked. */
  readonly titleInlines: readonly Inline[];
  readonly items: readonly Item[];
  readonly milestones: readonly Milestone[];
}

/** A unit of government named as lead or responsible, with the other wordings of the same unit. */
export const governmentUnitSchema = z.strictObject({
  id: plainText,
  name: plainText,
  aliases: z.array(plainText).default([]),
});
export type GovernmentUnit = z.infer<typeof governmentUnitSchema>;
