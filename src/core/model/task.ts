import { z } from 'zod';
import { taskParts, type Inline, type Item } from './document.ts';
import { indicatorId, themeId, type DocumentId } from './ids.ts';
import type { Due } from '../tasks/due.ts';
import { taskStatusSchema } from './task-status.ts';
import { bilingual, plainText } from './text-schema.ts';

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
  /** Chapters or sections of the district's plan that the task serves: `04-innovation#s2`. */
  serves: z
    .array(
      z
        .string()
        .regex(/^\d{2}-[a-z0-9-]+(#s\d+)?$/, 'expected a chapter or section such as “04-innovation#s2”'),
    )
    .default([]),
  /** Indicators of the plan that the task serves; those of its own figures stand at the figures. */
  indicators: z.array(indicatorId).default([]),
  /** Defects of the source in this row. */
  notes: z.array(z.string().min(1)).default([]),
  /** What public sources say of its progress; the breakdown itself says nothing. */
  statuses: z.array(taskStatusSchema).default([]),
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
  /** When it is due, with the words that say so; undefined where none do. */
  readonly when: Due | undefined;
  /** `2023-06` or `2023-06-30`, the last of several; undefined where the words name no month. */
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
  name: bilingual,
  /** In Chinese. */
  aliases: z.array(plainText).default([]),
});
export type GovernmentUnit = z.infer<typeof governmentUnitSchema>;
