import type { Target, TaskCells } from '../address.ts';
import type { Hit } from './store.ts';

/** Where the paragraph of a hit is read. The heading of a page is its top. */
export function targetOfHit({
  document,
  page,
  chapter,
  block,
  cell,
}: Pick<Hit, 'document' | 'page' | 'chapter' | 'block' | 'cell'>): Target {
  switch (page) {
    case 'chapter':
      return { to: 'block', document, chapter, block: block === 'title' ? undefined : block };
    case 'task':
      return {
        to: 'task-list',
        document,
        task: chapter,
        milestone: /^m\d/.test(block) ? block : undefined,
        cells: block === 'units' ? 'units' : block === 'title' ? headings[cell] : undefined,
      };
    case 'task-table':
      return { to: 'task-list', document, line: block };
  }
}

/** The cells of a task’s first line that its page shows as headings above it; the third is its title. */
const headings: readonly (TaskCells | undefined)[] = ['category', 'section'];

/** An address with the words to be marked on the page it leads to. */
export function addressWithWords(address: string, words: string): string {
  const [path = '', anchor] = address.split('#');
  return `${path}?${new URLSearchParams({ q: words }).toString()}${anchor === undefined ? '' : `#${anchor}`}`;
}
