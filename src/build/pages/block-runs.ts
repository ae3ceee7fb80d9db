import type { Block, Item } from '#core/model/document.ts';

/** A block, or the bullets of one list. */
export type BlockRun =
  Exclude<Block, Item> | { readonly kind: 'list'; readonly id: string; readonly items: readonly Item[] };

/** Puts consecutive bullets into one list. */
export function blockRuns(blocks: readonly Block[]): BlockRun[] {
  const runs: BlockRun[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (block.kind !== 'item') runs.push(block);
    else if (last?.kind === 'list') runs[runs.length - 1] = { ...last, items: [...last.items, block] };
    else runs.push({ kind: 'list', id: block.id, items: [block] });
  }
  return runs;
}
