import { z } from 'zod';
import { parseChapter, type ParsedChapter } from '../markdown/chapter.ts';
import { parseYaml, splitFrontMatter, type ParsedYaml } from '../markdown/front-matter.ts';
import { parseTask } from '../markdown/task.ts';
import type { Corpus } from '../model/corpus.ts';
import { compareDiagnostics, type Diagnostic } from '../model/diagnostic.ts';
import { documentMetaSchema, type PlanDocument } from '../model/document.ts';
import { documentId, slug, type DocumentId } from '../model/ids.ts';
import { governmentUnitSchema, type GovernmentUnit, type Task } from '../model/task.ts';
import {
  districtSchema,
  indicatorSchema,
  themeGroupSchema,
  themeSchema,
  unitSchema,
  type District,
  type Indicator,
  type Theme,
  type ThemeGroup,
  type Unit,
} from '../model/vocabulary.ts';

/** A text file under `content/`; `path` is relative to the project, with forward slashes. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

export interface AssembledCorpus {
  readonly corpus: Corpus;
  readonly diagnostics: readonly Diagnostic[];
}

/** How a chapter file is parsed: the build passes a function with a cache. */
export type ChapterParser = (source: string, file: string, slug: string) => ParsedChapter;

/**
 * All content files to one corpus. What cannot be read is left out of the corpus and complained of,
 * so that one mistake does not hide the others.
 */
export function assembleCorpus(
  files: readonly ContentFile[],
  parse: ChapterParser = parseChapter,
): AssembledCorpus {
  const reader = new ContentReader(files, parse);
  const corpus: Corpus = {
    districts: reader.districts(),
    themes: reader.themes(),
    themeGroups: reader.list<ThemeGroup>('content/theme-groups.yaml', themeGroupSchema),
    units: reader.list<Unit>('content/units.yaml', unitSchema),
    governmentUnits: reader.list<GovernmentUnit>('content/units-of-government.yaml', governmentUnitSchema),
    indicators: reader.indicators(),
    documents: reader.documents(),
    tasks: reader.tasks(),
  };
  return { corpus, diagnostics: reader.diagnostics.toSorted(compareDiagnostics) };
}

class ContentReader {
  readonly diagnostics: Diagnostic[] = [];
  private readonly files: readonly ContentFile[];
  private readonly parse: ChapterParser;
  private readonly years = new Map<DocumentId, number>();

  constructor(files: readonly ContentFile[], parse: ChapterParser) {
    this.files = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    this.parse = parse;
  }

  districts(): District[] {
    return this.matching(/^content\/districts\/([^/]+)\.yaml$/)
      .flatMap(({ file, id }) =>
        this.value(parseYaml<District>(file.text, districtSchema, file.path, 1, { id })),
      )
      .toSorted((a, b) => a.code.localeCompare(b.code));
  }

  themes(): Theme[] {
    return this.matching(/^content\/themes\/([^/]+)\.yaml$/)
      .flatMap(({ file, id }) => this.value(parseYaml<Theme>(file.text, themeSchema, file.path, 1, { id })))
      .toSorted((a, b) => a.order - b.order);
  }

  indicators(): Map<Indicator['id'], Indicator> {
    const indicators = this.matching(/^content\/indicators\/([^/]+)\.md$/).flatMap(({ file, id }) => {
      const { yaml, line, body } = splitFrontMatter(file.text);
      const extra = { id, definition: body.trim() };
      return this.value(parseYaml<Indicator>(yaml, indicatorSchema, file.path, line, extra));
    });
    const ordered = indicators.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
    return new Map(ordered.map((indicator) => [indicator.id, indicator]));
  }

  documents(): PlanDocument[] {
    const folders = new Set(this.matching(/^content\/documents\/([^/]+)\/[^/]+\.md$/).map(({ id }) => id));
    return [...folders].flatMap((folder) => this.document(folder));
  }

  tasks(): Task[] {
    return this.matching(/^content\/tasks\/([^/]+)\/\d+\.md$/).flatMap(({ file, id }) => {
      const document = documentId.parse(id);
      const year = this.years.get(document);
      if (year === undefined) {
        this.complain(
          file.path,
          'dangling-reference',
          `folder “${id}”`,
          'the id of a task breakdown in content/documents',
        );
        return [];
      }
      const { task, diagnostics } = parseTask(file.text, file.path, document, year);
      this.diagnostics.push(...diagnostics);
      return task ? [task] : [];
    });
  }

  list<T>(path: string, schema: z.ZodType<T>): T[] {
    const file = this.files.find((candidate) => candidate.path === path);
    if (!file) {
      this.complain(path, 'missing-file', 'no file', 'a vocabulary');
      return [];
    }
    return this.value(parseYaml<T[]>(file.text, z.array(schema), path)).flat() as T[];
  }

  private document(folder: string): PlanDocument[] {
    const base = `content/documents/${folder}/`;
    const index = this.files.find(({ path }) => path === `${base}index.md`);
    if (!index) {
      this.complain(
        `${base}index.md`,
        'missing-file',
        'no index.md',
        'a document’s front matter and preface',
      );
      return [];
    }
    const id = documentId.parse(folder);
    const { yaml, line } = splitFrontMatter(index.text);
    const [meta] = this.value(parseYaml(yaml, documentMetaSchema, index.path, line));
    const front = this.chapter(index, 'index');
    const chapters = this.matching(new RegExp(`^${base}(?!index\\.md)([^/]+)\\.md$`)).map(
      ({ file, id: name }) => this.chapter(file, name),
    );
    if (!meta) return [];
    this.years.set(id, Number(meta.period.slice(0, 4)));
    return [{ id, meta, front, chapters }];
  }

  private chapter(file: ContentFile, name: string): ParsedChapter['chapter'] {
    const { chapter, diagnostics } = this.parse(file.text, file.path, name);
    this.diagnostics.push(...diagnostics);
    return chapter;
  }

  /** Files of a folder with the id their name gives; names that are not slugs are complained of. */
  private matching(pattern: RegExp): { file: ContentFile; id: string }[] {
    return this.files.flatMap((file) => {
      const id = pattern.exec(file.path)?.[1];
      if (id === undefined) return [];
      if (slug.safeParse(id).success) return [{ file, id }];
      this.complain(
        file.path,
        'file-name',
        `name “${id}”`,
        'a lower-case ASCII slug such as “03-industry-zones”',
      );
      return [];
    });
  }

  private value<T>({ value, diagnostics }: ParsedYaml<T>): T[] {
    this.diagnostics.push(...diagnostics);
    return value === undefined ? [] : [value];
  }

  private complain(file: string, rule: string, found: string, expected: string): void {
    this.diagnostics.push({ place: { file, line: 1, column: 1 }, rule, found, expected });
  }
}
