import type { Diagnostic } from '../model/diagnostic.ts';
import type { ParsedYaml } from '../yaml/parse.ts';
import type { PlaceOf } from '../yaml/places.ts';
import { BrokenNames } from './broken-names.ts';
import { contentPath, documentOfPath, kindOfList, type ContentPath } from './content-path.ts';

/** A text file under `content/`; `path` is relative to the project, with forward slashes. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/** A content file of one kind, with what its path says. */
export type FileOf<K extends ContentPath['kind']> = ContentFile & {
  readonly is: Extract<ContentPath, { kind: K }>;
};

/** The files of `content/` while they are read, and the account of what could not be. */
export class Reading {
  readonly diagnostics: Diagnostic[] = [];
  readonly places = new Map<string, PlaceOf>();
  readonly broken = new BrokenNames();
  /** Documents of whose text something could not be read. */
  readonly incomplete = new Set<string>();
  private readonly files: readonly (ContentFile & { readonly is: ContentPath | undefined })[];
  private readonly paths: readonly string[];

  /** @param unread paths of files that exist but whose text is not among `files` */
  constructor(files: readonly ContentFile[], unread: readonly string[]) {
    this.files = files
      .toSorted((a, b) => (a.path < b.path ? -1 : 1))
      .map((file) => ({ ...file, is: contentPath(file.path) }));
    this.paths = [...files.map(({ path }) => path), ...unread];
    for (const path of unread) this.noteUnread(path);
  }

  /** The readable files of a kind, in the order of their names. */
  of<K extends ContentPath['kind']>(kind: K): FileOf<K>[] {
    return this.files.filter((file): file is FileOf<K> => file.is?.kind === kind);
  }

  /** Tells whether there is a file in a folder, readable or not. */
  hasFolder(folder: string): boolean {
    return this.paths.some((path) => path.startsWith(folder));
  }

  /**
   * What a parse of one file gives. Nesting too deep for the parsers is the file’s fault;
   * any other exception is a bug of ours, passed on with the file’s name.
   */
  read<T>(path: string, parse: () => T): T | undefined {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof RangeError)) throw new Error(`While reading ${path}`, { cause: error });
      this.complain(path, 'unreadable-file', 'markup nested too deeply', 'a text that can be read');
      return undefined;
    }
  }

  /** The value of a parsed file, its mistakes and places noted. */
  take<T>(path: string, parsed: ParsedYaml<T> | undefined): T | undefined {
    if (!parsed) return undefined;
    this.diagnostics.push(...parsed.diagnostics);
    this.places.set(path, parsed.placeOf);
    return parsed.value;
  }

  complain(file: string, rule: string, found: string, expected: string): void {
    this.diagnostics.push({ place: { file, line: 1, column: 1 }, rule, found, expected });
  }

  private noteUnread(path: string): void {
    const is = contentPath(path);
    if (is?.kind === 'district' || is?.kind === 'indicator' || is?.kind === 'theme')
      this.broken.add(is.kind, [is.id]);
    if (is?.kind === 'list' && is.list !== 'relations') this.broken.addAll(kindOfList[is.list]);
    const document = documentOfPath(path);
    if (document !== undefined) this.incomplete.add(document);
  }
}
