import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { contentPath, emptyFolder, folders, unreadPath } from '#core/corpus/content-path.ts';
import type { ContentFile } from '#core/corpus/reading.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import { readText } from './read-text.ts';

export interface ReadContent {
  readonly files: readonly ContentFile[];
  /** Files that are there but could not be read, or have a name that nothing reads. */
  readonly unread: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads every file under `content/`.
 * @param root the project's folder
 */
export function readContent(root: string): ReadContent {
  const files: ContentFile[] = [];
  const unread: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of filesUnder(path.join(root, 'content'))) {
    const file = `content/${name}`;
    const result = contentPath(file) ? readText(path.join(root, file)) : undefined;
    if (result?.kind === 'text') {
      files.push({ path: file, text: result.text });
      continue;
    }
    unread.push(file);
    if (!result) diagnostics.push(unreadPath(file));
    else {
      const { found, expected, line, hint } = result;
      diagnostics.push({ place: { file, line, column: 1 }, rule: 'unreadable-file', found, expected, hint });
    }
  }
  for (const name of emptyFoldersUnder(path.join(root, 'content'))) {
    if (folders.includes(name)) continue;
    unread.push(`content/${name}/`);
    diagnostics.push(emptyFolder(`content/${name}`));
  }
  return { files, unread, diagnostics };
}

/** A text that changes whenever a file in one of the folders is added, edited or removed. */
export function stampOf(root: string, folders: readonly string[]): string {
  return folders
    .map((folder) => {
      const names = filesUnder(path.join(root, folder));
      const times = names.map(
        (name) => statSync(path.join(root, folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
      );
      return `${names.length} ${Math.max(0, ...times)}`;
    })
    .join(' ');
}

/** Names of the folders below a folder that hold neither files nor folders, hidden ones passed over. */
function emptyFoldersUnder(folder: string): string[] {
  const entries = entriesUnder(folder);
  return entries
    .filter(({ isFolder, name }) => isFolder && !entries.some((inner) => inner.name.startsWith(`${name}/`)))
    .map(({ name }) => name);
}

/** Names of the files below a folder, if there is one, with forward slashes; hidden ones (.DS_Store) are passed over. */
export function filesUnder(folder: string): string[] {
  return entriesUnder(folder).flatMap(({ name, isFolder }) => (isFolder ? [] : [name]));
}

function entriesUnder(folder: string): { readonly name: string; readonly isFolder: boolean }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => ({
      name: path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
      isFolder: entry.isDirectory(),
    }))
    .filter(({ name }) => !name.split('/').some((part) => part.startsWith('.')))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
