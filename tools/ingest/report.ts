import type { Draft, DraftBlock } from './draft.ts';

/** What a draft holds, and what a person should look at. */
export function reportOf(draft: Draft): string {
  const { meta, guesses, joined } = draft;
  const lines = [
    `${draft.id}  ${meta.title}`,
    `${meta.kind}, number ${meta.number ?? '—'}, issuer ${meta.issuer ?? '—'}, issued ${meta.issued ?? '—'}, period ${meta.period ?? '—'}`,
    countsOf(draft)
      .map(([name, count]) => `${count} ${name}`)
      .join(' · '),
    ...section('joined lines', joined.length > 0 ? [joined.join(', ')] : []),
    ...section(
      'omissions',
      meta.omissions.map((omission) =>
        'lines' in omission
          ? `${omission.lines}  ${omission.reason}  ${omission.note}`
          : `${omission.count} × ${omission.pattern}  ${omission.reason}`,
      ),
    ),
    ...section(
      'guesses',
      guesses.map(({ line, message }) => `${line}  ${message}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function section(name: string, entries: readonly string[]): string[] {
  return entries.length > 0 ? ['', `${name}:`, ...entries.map((entry) => `  ${entry}`)] : [];
}

function countsOf({ front, chapters, tasks }: Draft): [name: string, count: number][] {
  const all = [front, ...chapters].flatMap(({ sections }) => sections);
  const blocks = all.flatMap((section) => section.blocks).flatMap(withInner);
  const opensSection = (block: DraftBlock) => block.kind === 'run-in' && block.level === 2;
  const tables = blocks.filter((block) => block.kind === 'table');
  const runIns = blocks.filter((block) => block.kind === 'run-in' && !opensSection(block));
  const counts: [string, number][] = [
    ['chapters', chapters.length],
    ['sections', all.filter(({ title }) => title !== undefined).length + blocks.filter(opensSection).length],
    ['numbered headings', blocks.filter(({ kind }) => kind === 'heading').length + runIns.length],
    ['boxes', blocks.filter(({ kind }) => kind === 'box').length],
    ['tables', tables.length],
    ['rows', tables.reduce((sum, table) => sum + table.rows.length, 0)],
    ['lost', blocks.filter(({ kind }) => kind === 'lost').length],
    ['tasks', tasks.length],
    ['milestone lines', tasks.reduce((sum, task) => sum + task.milestones.length, 0)],
  ];
  return counts.filter(([, count]) => count > 0);
}

function withInner(block: DraftBlock): DraftBlock[] {
  return block.kind === 'box' ? [block, ...block.blocks] : [block];
}
