import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentCharacters } from '#core/fidelity/content-text.ts';
import { sourceCharacters } from '#core/fidelity/source-text.ts';
import { parseChapter } from '#core/markdown/chapter.ts';
import { parseFrontMatter } from '#core/markdown/front-matter.ts';
import { parseTask } from '#core/markdown/task.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import { documentMetaSchema, type Chapter, type PlanDocument } from '#core/model/document.ts';
import type { DocumentId } from '#core/model/ids.ts';
import { manifestEntrySchema } from '#core/model/manifest.ts';
import type { Task } from '#core/model/task.ts';
import { manifestPath } from '#core/rules/manifest.ts';
import { parseYamlList } from '#core/yaml/parse.ts';
import { filesFromDraft } from './files.ts';
import { draftFromText } from './index.ts';
import { manifestEntryText } from './manifest-entry.ts';
import { scoreOf, structureKinds, structureOf, type StructureKind } from './measure.ts';

const root = new URL('../../', import.meta.url);
const documents = [
  'linghe-fyp14',
  'shuangta-fyp14',
  'shuangtaizi-fyp14',
  'shuangtaizi-tasks-2023',
  'xinglongtai-fyp14',
];

/** What is reached; a change that falls below says so here. The rest is a matter of judgement. */
const reached: Readonly<Partial<Record<StructureKind, number>>> = { heading: 0.98, paragraph: 0.99 };

interface Parsed {
  readonly chapters: readonly Chapter[];
  readonly tasks: readonly Task[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads files of content as the site does; a draft has no themes yet, so a task is lent one. */
function parse(files: ReadonlyMap<string, string>, id: DocumentId): Parsed {
  const chapters: Chapter[] = [];
  const tasks: Task[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [file, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (file.startsWith('tasks/')) {
      const parsed = parseTask(text.replace('themes: []', 'themes: [governance]'), file, id, 2023);
      diagnostics.push(...parsed.diagnostics);
      if (parsed.value) tasks.push(parsed.value);
    } else {
      const slug = file.replace(/^.*\/|\.md$/g, '');
      const parsed = parseChapter(text, file, slug);
      diagnostics.push(...parsed.diagnostics);
      if (slug === 'index') chapters.unshift(parsed.chapter);
      else chapters.push(parsed.chapter);
    }
  }
  return { chapters, tasks, diagnostics };
}

function reviewedFiles(id: string): Map<string, string> {
  const folders = ['documents', ...(id.includes('tasks') ? ['tasks'] : [])];
  return new Map(
    folders.flatMap((folder) => {
      const place = new URL(`content/${folder}/${id}/`, root);
      return readdirSync(place).map((file) => [
        `${folder}/${id}/${file}`,
        readFileSync(new URL(file, place), 'utf8'),
      ]);
    }),
  );
}

const drafts = documents.map((id) => {
  const source = readFileSync(new URL(`seeds/${id}.txt`, root), 'utf8');
  const draft = draftFromText(source, { district: id.split('-')[0] ?? '', file: `${id}.txt` });
  const files = filesFromDraft(draft);
  return {
    ...{ id, source, draft, files },
    found: parse(files, id as DocumentId),
    expected: parse(reviewedFiles(id), id as DocumentId),
  };
});

/** Places do not matter where the texts are equal. */
const nowhere = (file: string) => ({ file, line: 1, column: 1 });

describe.each(drafts)('the draft of $id', ({ id, source, files, found }) => {
  const index = files.get(`documents/${id}/index.md`) ?? '';
  const meta = parseFrontMatter(index, documentMetaSchema, 'index.md');

  test('is valid content', () => {
    expect([...found.diagnostics, ...meta.diagnostics]).toEqual([]);
  });

  test('holds every character of its source that it does not declare as omitted, in order', () => {
    const [front, ...chapters] = found.chapters;
    if (!meta.value || !front) throw new Error('the draft has no valid front matter');
    const document: PlanDocument = { id: id as DocumentId, meta: meta.value, front, chapters };
    const text = (characters: readonly { readonly text: string }[]) =>
      characters.map((one) => one.text).join('');
    const printed = text(contentCharacters(document, found.tasks, nowhere).characters);
    expect(printed).toBe(text(sourceCharacters(source, document.meta.omissions).characters));
  });

  test('names the document as the reviewed content does', () => {
    const reviewed = reviewedFiles(id).get(`documents/${id}/index.md`) ?? '';
    const { value } = parseFrontMatter(reviewed, documentMetaSchema, 'index.md');
    const named = ({ title, number, issuer, issued, period, kind }: NonNullable<typeof value>) => ({
      ...{ title, number, issuer, issued, period, kind },
    });
    expect(meta.value && named(meta.value)).toEqual(value && named(value));
  });
});

describe('the entry for the manifest', () => {
  const manifest = readFileSync(new URL(manifestPath, root), 'utf8');
  const { values = [] } = parseYamlList(manifest, manifestEntrySchema, manifestPath);

  test.each(drafts)('of $id says what the reviewed one says', ({ draft, source }) => {
    const reviewed = values.find(({ file }) => file === draft.meta.file);
    const text = manifestEntryText(draft, Buffer.from(source), reviewed?.original ?? '');
    const [entry] =
      parseYamlList(text.replace("quality: ''", 'quality: x'), manifestEntrySchema, '').values ?? [];
    expect(entry && { ...entry, quality: reviewed?.quality }).toEqual(reviewed);
  });
});

describe('structure of all drafts against the reviewed content', () => {
  const lists = (side: 'found' | 'expected', kind: StructureKind) =>
    drafts.flatMap((one) =>
      structureOf(one[side].chapters, one[side].tasks)[kind].map((entry) => `${one.id} ${entry}`),
    );

  test.each(structureKinds)('%s', (kind) => {
    const score = scoreOf(lists('found', kind), lists('expected', kind));
    expect(score.expected).toBeGreaterThan(0);
    expect(score.f1).toBeGreaterThanOrEqual(reached[kind] ?? 1);
  });
});
