import { charactersIn } from '../exports/plain-text.ts';
import type { PlanDocument } from '../model/document.ts';
import type { Task } from '../model/task.ts';
import { linesOfDocument } from '../text/plain.ts';
import { smallestEdits } from './edits.ts';
import { placeIn } from './line-place.ts';
import { inferredPath, type ShardLine, type ShardPart, type TextShard } from './shard.ts';

/** Packs a document's lines, gathered by section. */
export function shardOfDocument(document: PlanDocument, tasks: readonly Task[]): TextShard {
  return packParts(partsOfDocument(document, tasks));
}

/** Packs lines of a document, whole or a piece of it. */
export function packParts(parts: readonly ShardPart[]): TextShard {
  const all = parts.flatMap(({ lines }) => lines);
  return {
    parts: parts.map(({ chapter, section, page, path, lines }, index) => {
      const inferred = inferredPath({ chapter, page, lines }, parts[index - 1]);
      const places = lines.map(({ kind, block }) => `${kind} ${block}`).join(';');
      return {
        chapter,
        section,
        page,
        path: inferred.join('\n') === path.join('\n') ? undefined : path,
        lines: places,
      };
    }),
    text: all.map(({ text }) => text).join('\n'),
    corrections: all.flatMap(({ corrections }, line) =>
      corrections.map(({ start, end, corrected }) => [line, start, end, corrected] as const),
    ),
  };
}

/** A document's lines, gathered by section. */
export function partsOfDocument(document: PlanDocument, tasks: readonly Task[]): ShardPart[] {
  const parts: (ShardPart & { lines: ShardLine[] })[] = [];
  const place = placeIn(document, tasks);
  for (const line of linesOfDocument(document, tasks)) {
    let part = parts.at(-1);
    if (part?.chapter !== line.chapter || part.section !== line.section) {
      part = { chapter: line.chapter, section: line.section, ...place(line), lines: [] };
      parts.push(part);
    }
    const { kind, block, text } = line;
    part.lines.push({ kind, block, text, corrections: smallestEdits(line) });
  }
  return parts;
}

/** Characters of a document as frequencies count them: those of the source, white space left out. */
export function charactersOfShard({ text }: TextShard): number {
  return charactersIn(text);
}
