import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The folders of a draft that already exist: a draft is never written over anything. */
export function foldersInTheWay(files: ReadonlyMap<string, string>, out: string): string[] {
  return foldersOf(files)
    .map((folder) => path.join(out, folder))
    .filter((folder) => existsSync(folder));
}

/** Writes all files of a draft or none: they are put down beside their place and moved there when complete. */
export function writeDraft(files: ReadonlyMap<string, string>, out: string): void {
  mkdirSync(out, { recursive: true });
  const aside = mkdtempSync(path.join(out, '.draft-'));
  const moved: string[] = [];
  try {
    for (const [name, text] of files) {
      const file = path.join(aside, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
    }
    for (const folder of foldersOf(files)) {
      const place = path.join(out, folder);
      mkdirSync(path.dirname(place), { recursive: true });
      renameSync(path.join(aside, folder), place);
      moved.push(place);
    }
  } catch (error) {
    for (const place of moved) rmSync(place, { recursive: true });
    throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function foldersOf(files: ReadonlyMap<string, string>): string[] {
  return [...new Set([...files.keys()].map((name) => path.posix.dirname(name)))];
}
