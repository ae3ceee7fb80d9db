import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export interface FolderSize {
  readonly files: number;
  /** Of all files, each compressed. */
  readonly bytes: number;
}

/** Files compressed at once. */
const atOnce = 8;

/** How much a folder holds as it is sent; what is compressed already (.gz, wasm of Pagefind) shrinks no more. */
export async function folderSize(folder: string): Promise<FolderSize> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  let bytes = 0;
  const rest = names.values();
  const work = async () => {
    for (const name of rest) {
      const { length } = await promisify(gzip)(await readFile(name));
      bytes += length;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { files: names.length, bytes };
}
