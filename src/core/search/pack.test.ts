import { describe, expect, it } from 'vitest';
import { readSite } from '#build/site.ts';
import { printedText } from '../model/inline-text.ts';
import { linesOfDocument } from '../text/plain.ts';
import { correctedReading } from '../text/readings.ts';
import { shardOfDocument } from './pack.ts';
import { partsOfShard } from './shard.ts';

const { corpus } = readSite(process.cwd());
const documents = corpus.documents.map((document) => ({
  document,
  tasks: corpus.tasks.filter((task) => task.document === document.id),
}));

describe('a text shard', () => {
  it.each(documents)('unpacks to every line of its document: $document.id', ({ document, tasks }) => {
    const shard = JSON.parse(JSON.stringify(shardOfDocument(document, tasks)));
    const lines = partsOfShard(shard).flatMap(({ chapter, section, lines: own }) =>
      own.map(({ kind, block, text }) => ({ kind, chapter, section, block, text })),
    );
    expect(lines).toEqual(
      linesOfDocument(document, tasks).map(({ kind, chapter, section, block, text }) => ({
        kind,
        chapter,
        section,
        block,
        text,
      })),
    );
  });

  it.each(documents)('names the headings above each section: $document.id', ({ document, tasks }) => {
    const parts = partsOfShard(shardOfDocument(document, tasks));
    for (const chapter of document.chapters) {
      for (const section of chapter.sections) {
        const part = parts.find((own) => own.chapter === chapter.slug && own.section === section.id);
        if (part)
          expect(part.path).toEqual([printedText(chapter.title), printedText(section.title)].filter(Boolean));
      }
    }
  });

  it('names a task by its category, section and title', () => {
    const parts = documents.flatMap(({ document, tasks }) => partsOfShard(shardOfDocument(document, tasks)));
    for (const task of corpus.tasks) {
      const part = parts.find(({ page, chapter }) => page === 'task' && chapter === task.id);
      expect(part?.path).toEqual([task.category, task.section, task.title].filter(Boolean));
    }
  });

  it('names the printed table above its heads, or what its tasks have in common', () => {
    const parts = documents.flatMap(({ document, tasks }) => partsOfShard(shardOfDocument(document, tasks)));
    expect(parts.filter(({ page }) => page === 'task-table').map(({ path }) => path)).toEqual([
      ['2023年区政府工作报告任务分解'],
      ['十件民生实事'],
    ]);
  });

  it.each(documents)('reads as corrected where it has corrections: $document.id', ({ document, tasks }) => {
    const shard = JSON.parse(JSON.stringify(shardOfDocument(document, tasks)));
    const lines = partsOfShard(shard).flatMap((part) => part.lines);
    expect(lines.map((line) => correctedReading(line).text)).toEqual(
      linesOfDocument(document, tasks).map((line) => correctedReading(line).text),
    );
  });
});
