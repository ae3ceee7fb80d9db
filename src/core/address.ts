/** Interface languages; Chinese has no prefix in addresses. */
export type Locale = 'zh' | 'en';

/** Where the site lives: base path with slashes at both ends, and the language of the page. */
export interface AddressContext {
  readonly base: string;
  readonly locale: Locale;
}

/** Cells of a task’s row, as its page shows them: two headings above it, and the units beside it. */
export type TaskCells = 'category' | 'section' | 'units';

/** Everything on the site that has an address. */
export type Target =
  | {
      readonly to:
        | 'home'
        | 'documents'
        | 'districts'
        | 'indicators'
        | 'compare'
        | 'themes'
        | 'search'
        | 'words'
        | 'data'
        | 'about'
        | 'tasks'
        | 'findings';
    }
  | { readonly to: 'document'; readonly document: string }
  | {
      readonly to: 'block';
      readonly document: string;
      readonly chapter: string;
      readonly block?: string | undefined;
    }
  /** What is said of the words of one document. */
  | { readonly to: 'document-words'; readonly document: string }
  | { readonly to: 'glossary' }
  /** Length, structure and readability of a document. */
  | { readonly to: 'document-structure'; readonly document: string }
  /** What a document shares with others; `passage` is the anchor of a block. */
  | { readonly to: 'document-reuse'; readonly document: string; readonly passage?: string | undefined }
  | { readonly to: 'district'; readonly district: string }
  /** An indicator, or what was found of its figures in one district. */
  | { readonly to: 'indicator'; readonly indicator: string; readonly findingsOf?: string | undefined }
  /** A page that holds one chart and nothing else, for frames on other sites. */
  | { readonly to: 'embed'; readonly chart: string }
  | { readonly to: 'compare-theme'; readonly theme: string }
  /** What districts say on a theme: by sub-topics, with the place of one of them, or in document order. */
  | {
      readonly to: 'theme';
      readonly theme: string;
      readonly inOrder?: boolean;
      /** `otherSubtopic` for what is under none. */
      readonly subtopic?: string | undefined;
      readonly district?: string | undefined;
    }
  | {
      readonly to: 'task-list';
      readonly document: string;
      readonly task?: string | undefined;
      readonly milestone?: string | undefined;
      /** Cells of the task’s printed row that stand apart from the task: its headings, its units. */
      readonly cells?: TaskCells | undefined;
      /** A line of a printed table’s head, by its block id: `tasks-note`. */
      readonly line?: string | undefined;
    }
  /** The page of a task; `block` is its title or one of its milestones. */
  | {
      readonly to: 'task';
      readonly document: string;
      readonly task: string;
      readonly block?: string | undefined;
    }
  /** The units of government that a breakdown names: all of them, or one, or what falls to it in a month. */
  | {
      readonly to: 'task-units';
      readonly document: string;
      readonly unit?: string | undefined;
      readonly time?: string | undefined;
    }
  /** What a leader is in charge of, on the page of all units. */
  | { readonly to: 'task-leader'; readonly document: string; readonly leader: string }
  /** What was found in a document, or one finding of it. */
  | { readonly to: 'finding'; readonly document: string; readonly finding?: string | undefined }
  /** The licences of the software that the site’s scripts contain, written by the build. */
  | { readonly to: 'notices' }
  | {
      readonly to: 'data-file' | 'search-file' | 'compare-file' | 'quick-find-file' | 'term-file';
      readonly file: string;
    };

/** What is under no sub-topic of its theme, in addresses and data. */
export const otherSubtopic = 'other';

/** The anchor of a sub-topic on the page of its theme, or of what one district says on it. */
export function subtopicAnchor(subtopic: string, district?: string): string {
  return `on-${subtopic}${district ? `-${district}` : ''}`;
}

/** Files are the same in every language. */
const shared: ReadonlySet<Target['to']> = new Set([
  'data-file',
  'search-file',
  'compare-file',
  'quick-find-file',
  'term-file',
  'notices',
]);

/**
 * The address of a page, block or file: the only place where addresses are put together.
 * @returns a path from the server's root, with the base path, ending in a slash for pages
 */
export function addressOf(target: Target, { base, locale }: AddressContext): string {
  const prefix = locale === 'en' && !shared.has(target.to) ? `${base}en/` : base;
  return prefix + pathOf(target);
}

function pathOf(target: Target): string {
  switch (target.to) {
    case 'home':
      return '';
    case 'document':
      return `documents/${target.document}/`;
    case 'block': {
      const chapter = target.chapter === 'index' ? '' : `${target.chapter}/`;
      return `documents/${target.document}/${chapter}${target.block ? `#${target.block}` : ''}`;
    }
    case 'district':
      return `districts/${target.district}/`;
    case 'indicator':
      return `indicators/${target.indicator}/${target.findingsOf ? `#${findingsAnchor(target.findingsOf)}` : ''}`;
    case 'document-words':
      return `words/${target.document}/`;
    case 'glossary':
      return 'words/glossary/';
    case 'document-structure':
      return `words/${target.document}/structure/`;
    case 'document-reuse':
      return `words/${target.document}/shared/${target.passage ? `#${target.passage}` : ''}`;
    case 'embed':
      return `embed/${target.chart}/`;
    case 'compare-theme':
      return `compare/${target.theme}/`;
    case 'theme': {
      const { theme, inOrder, subtopic, district } = target;
      const anchor = subtopic ? subtopicAnchor(subtopic, district) : district;
      return `themes/${theme}/${inOrder ? 'in-order/' : ''}${anchor ? `#${anchor}` : ''}`;
    }
    case 'task-list': {
      const { document, task, milestone, cells, line } = target;
      const anchor = task ? taskAnchor(task, milestone ?? cells) : line;
      return `tasks/${document}/${anchor ? `#${anchor}` : ''}`;
    }
    case 'task':
      return `tasks/${target.document}/${target.task}/${target.block ? `#${target.block}` : ''}`;
    case 'task-units': {
      const { document, unit, time } = target;
      return `tasks/${document}/units/${unit === undefined ? '' : `${unit}/`}${time ? `#${time}` : ''}`;
    }
    case 'task-leader':
      return `tasks/${target.document}/units/#${leaderAnchor(target.leader)}`;
    case 'finding':
      return `findings/${target.document}/${target.finding ? `#${target.finding}` : ''}`;
    case 'data-file':
      return `data/${target.file}`;
    case 'notices':
      return 'LICENSES.txt';
    case 'compare-file':
      return `compare-data/${target.file}`;
    case 'search-file':
      return `search-data/${target.file}`;
    case 'term-file':
      return `term-data/${target.file}`;
    case 'quick-find-file':
      return `quick-find-data/${target.file}`;
    default:
      return `${target.to}/`;
  }
}

/** The anchor of what was found of a district on the page of an indicator. */
export function findingsAnchor(district: string): string {
  return `findings-${district}`;
}

/** The anchor of a leader among the units of a breakdown. */
export function leaderAnchor(leader: string): string {
  return `leader-${leader}`;
}

/** The anchor of a task, of a milestone (`task-026-m3`) or of cells (`task-026-units`) on its breakdown’s page. */
export function taskAnchor(task: string, part?: string): string {
  return `task-${task}${part ? `-${part}` : ''}`;
}
