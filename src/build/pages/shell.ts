import type { Site } from '../site.ts';
import type { Target } from '#core/address.ts';

/** The entries of the site’s navigation; their words are `messages.site.sections`. */
export type SectionName =
  | 'documents'
  | 'districts'
  | 'indicators'
  | 'compare'
  | 'themes'
  | 'tasks'
  | 'findings'
  | 'search'
  | 'words'
  | 'data'
  | 'about';

export interface NavigationEntry {
  readonly name: SectionName;
  readonly target: Target;
}

/** The navigation of every page. Without a task breakdown there is no entry for tasks. */
export function navigation({ corpus }: Site): NavigationEntry[] {
  const breakdown = corpus.documents.find(({ meta }) => meta.kind === 'task-breakdown');
  const plain = (name: Exclude<SectionName, 'tasks'>): NavigationEntry => ({ name, target: { to: name } });
  return [
    plain('documents'),
    plain('districts'),
    plain('indicators'),
    plain('compare'),
    plain('themes'),
    ...(breakdown ? [{ name: 'tasks', target: { to: 'task-list', document: breakdown.id } } as const] : []),
    plain('findings'),
    plain('search'),
    plain('words'),
    plain('data'),
    plain('about'),
  ];
}
