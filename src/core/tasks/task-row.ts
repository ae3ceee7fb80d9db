/** A task as filters see it, whether read from the corpus or from a page: ids and words. */
export interface TaskRow {
  readonly id: string;
  /** The place of its category among those of the document, from 1. */
  readonly category: string;
  /** Ids of units in the order of the cell. */
  readonly lead: readonly string[];
  readonly responsible: readonly string[];
  /** Names without the spaces that set them apart in print. */
  readonly leaders: readonly string[];
  readonly themes: readonly string[];
  readonly indicators: readonly string[];
  /** The deadline as a date; undefined where the words name none. */
  readonly deadline: string | undefined;
  /** Title and section, folded. */
  readonly text: string;
  readonly steps: readonly StepRow[];
}

/** A milestone as filters see it. */
export interface StepRow {
  readonly id: string;
  /** The months or days by which it is due, `2023-06` or `2023-06-15`, each time that it comes again; none where the words name none. */
  readonly dues: readonly string[];
  /** Whether it comes again and again (按月, 每季度). */
  readonly repeats: boolean;
  /** Its words and those it stands under, folded. */
  readonly text: string;
}
