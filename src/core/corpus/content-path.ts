import type { Diagnostic } from '../model/diagnostic.ts';
import { nearestName } from '../names.ts';
import type { NamedKind } from './broken-names.ts';

/** Lists of the vocabulary, each one file. */
export const vocabularyLists = [
  'proper-names',
  'terms',
  'theme-codings',
  'theme-groups',
  'units',
  'units-of-government',
  'relations',
] as const;
export type VocabularyList = (typeof vocabularyLists)[number];

/** What the entries of a list name. */
export const kindOfList: Readonly<Record<Exclude<VocabularyList, 'relations'>, NamedKind>> = {
  'theme-codings': 'round of coding',
  'proper-names': 'proper name',
  terms: 'term',
  'theme-groups': 'theme group',
  units: 'unit of measure',
  'units-of-government': 'unit of government',
};

/** What a file under `content/` holds, from its path. */
export type ContentPath =
  | { readonly kind: 'list'; readonly list: VocabularyList }
  | { readonly kind: 'district' | 'indicator' | 'theme'; readonly id: string }
  | { readonly kind: 'index'; readonly document: string }
  | { readonly kind: 'chapter'; readonly document: string; readonly slug: string }
  | { readonly kind: 'task'; readonly document: string; readonly task: string }
  | { readonly kind: 'checks'; readonly document: string };

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const form = (pattern: string) => new RegExp(`^content/${pattern.replaceAll('SLUG', slug)}$`);

const forms: readonly (readonly [RegExp, (first: string, second: string) => ContentPath])[] = [
  [form(`(${vocabularyLists.join('|')})\\.yaml`), (list) => ({ kind: 'list', list: list as VocabularyList })],
  [form('districts/(SLUG)\\.yaml'), (id) => ({ kind: 'district', id })],
  [form('indicators/(SLUG)\\.md'), (id) => ({ kind: 'indicator', id })],
  [form('themes/(SLUG)\\.yaml'), (id) => ({ kind: 'theme', id })],
  [form('documents/(SLUG)/index\\.md'), (document) => ({ kind: 'index', document })],
  [
    form('documents/(SLUG)/(\\d{2}-SLUG)\\.md'),
    (document, name) => ({ kind: 'chapter', document, slug: name }),
  ],
  [form('tasks/(SLUG)/(\\d{3})\\.md'), (document, task) => ({ kind: 'task', document, task })],
  [form('checks/(SLUG)\\.yaml'), (document) => ({ kind: 'checks', document })],
];

/** What a file holds; undefined for a name that nothing reads. */
export function contentPath(path: string): ContentPath | undefined {
  for (const [pattern, kindOf] of forms) {
    const match = pattern.exec(path);
    if (match) return kindOf(match[1] ?? '', match[2] ?? '');
  }
  return undefined;
}

/** The document whose folder a file stands in, whatever its name. */
export function documentOfPath(path: string): string | undefined {
  return /^content\/(?:documents|tasks)\/([^/]+)\//.exec(path)?.[1];
}

const id = 'with an id in lower-case ASCII such as “two-words”';

/** What is read in each folder, for messages. */
const readThere: readonly (readonly [folder: string, expected: string])[] = [
  ['content/districts/', `a district “<id>.yaml” ${id}`],
  ['content/indicators/', `an indicator “<id>.md” ${id}`],
  ['content/themes/', `a theme “<id>.yaml” ${id}`],
  [
    'content/documents/',
    '“index.md” or a chapter such as “03-industry-zones.md” in the folder of its document',
  ],
  ['content/tasks/', 'a task such as “026.md” in the folder of its document'],
  ['content/checks/', 'the checks of a document, “<document>.yaml”'],
];
/** The folders of `content/`. */
export const folders = ['checks', 'districts', 'documents', 'indicators', 'tasks', 'themes'];
const topNames = [...folders, ...vocabularyLists.map((name) => `${name}.yaml`)];

/** The complaint about a folder under `content/` in which there is no file. */
export function emptyFolder(path: string): Diagnostic {
  const isDocument = /^content\/documents\/[^/]+$/.test(path);
  return {
    place: { file: path, line: 1, column: 1 },
    rule: 'empty-folder',
    found: `“${path.split('/').at(-1)}”, a folder without files`,
    expected: contentPath(path)
      ? 'a file of this name'
      : `${isDocument ? '“index.md” and chapters' : 'files'} in it, or no such folder`,
  };
}

/** The complaint about a file under `content/` that nothing reads. */
export function unreadPath(path: string): Diagnostic {
  const expected =
    readThere.find(([start]) => path.startsWith(start))?.[1] ?? `one of ${topNames.join(', ')} in content/`;
  const [, folder = ''] = path.split('/');
  const endings = ['.md', '.yaml'].map((ending) => path.toLowerCase().replace(/\.[^./]*$/, ending));
  const renamed = endings.find((name) => name !== path && contentPath(name));
  return {
    place: { file: path, line: 1, column: 1 },
    rule: 'file-name',
    found: `“${path.split('/').at(-1)}”, a file that nothing reads`,
    expected,
    hint: renamed
      ? `Did you mean “${renamed.split('/').at(-1)}”?`
      : nearestName(folder, folders.includes(folder) ? [] : topNames),
  };
}
