import type { Draft, DraftKind } from './draft.ts';
import { withoutFurniture } from './furniture.ts';
import { imprintFrom, type Imprint } from './imprint.ts';
import { linesFrom, type Guess } from './lines.ts';
import { inSourceOrder } from './omissions.ts';
import { outlineFrom } from './outline.ts';
import { taskBreakdownFrom } from './tasks.ts';

export interface DraftOptions {
  readonly district: string;
  /** Name of the source in `seeds/`. */
  readonly file: string;
  /** Inferred from the text where left out. */
  readonly kind?: DraftKind;
}

/** The text of a source to a draft of its content. Pure: reading and writing files is for the command line. */
export function draftFromText(text: string, options: DraftOptions): Draft {
  const { district, file } = options;
  const source = linesFrom(text);
  const bare = withoutFurniture(source);
  const breakdown = options.kind === 'outline' ? undefined : taskBreakdownFrom(bare.lines);
  const kind: DraftKind = breakdown ? 'task-breakdown' : 'outline';
  const lines = breakdown?.front ?? bare.lines;
  const outline = outlineFrom(lines);
  const guesses: Guess[] = options.kind && options.kind !== kind ? [unreadTable] : [];
  const end = outline.chapters[0]?.line ?? Infinity;
  const front = lines.filter(({ number }) => number < end);
  const title = breakdown?.tables[0]?.title;
  const imprint = imprintFrom({ front, source, kind, file, title }, guesses);
  const omissions = inSourceOrder([
    ...bare.omissions,
    ...outline.tables.flatMap((table) => table.omissions),
    ...(breakdown?.omissions ?? []),
  ]);
  return {
    id: idFrom(district, kind, imprint),
    meta: { district, file, kind, ...imprint, omissions, tables: breakdown?.tables ?? [] },
    front: outline.front,
    chapters: outline.chapters,
    tasks: breakdown?.tasks ?? [],
    guesses: [...guesses, ...outline.guesses, ...(breakdown?.guesses ?? [])].sort((a, b) => a.line - b.line),
    joined: outline.joined,
  };
}

const unreadTable: Guess = {
  line: 1,
  message: 'no table of tasks could be read to its end; the text is drafted as an outline',
};

/** `linghe-fyp14`, `shuangtaizi-tasks-2023`; a document of neither kind is named by its year. */
function idFrom(district: string, kind: DraftKind, { period, issued }: Imprint): string {
  const plan = /^(\d{4})\/(\d{4})$/.exec(period ?? '');
  if (plan && kind === 'outline') return `${district}-fyp${(Number(plan[1]) - 1951) / 5}`;
  const year = (period ?? issued)?.slice(0, 4);
  return [district, kind === 'outline' ? 'document' : 'tasks', year].filter(Boolean).join('-');
}
