import { charactersIn } from '#core/exports/plain-text.ts';
import type { IndexSource } from '#core/search/index/build-index.ts';
import type { Layout } from '#core/search/layout.ts';
import type { ShardLine, ShardPart } from '#core/search/shard.ts';
import { perturbedLine, type Copy } from './perturb.ts';
import type { WordStock } from './words.ts';

/** A line that is kept, with its place in the original. */
interface KeptLine {
  readonly line: ShardLine;
  readonly original: number;
}

/** A real document as one of another district. */
export function copiedDocument(
  { about, parts, layout }: IndexSource,
  district: string,
  stock: WordStock,
  copy: Copy,
): IndexSource {
  const document = `${district}${about.document.slice(about.document.indexOf('-'))}`;
  let next = 0;
  const kept: KeptLine[] = [];
  const copied = parts.flatMap((part): ShardPart[] => {
    const own = part.lines.flatMap((line): KeptLine[] => {
      const original = next++;
      const perturbed = perturbedLine(line, stock, copy);
      return perturbed ? [{ line: perturbed, original }] : [];
    });
    kept.push(...own);
    return own.length > 0 ? [{ ...part, lines: own.map(({ line }) => line) }] : [];
  });
  const characters = charactersIn(kept.map(({ line }) => line.text).join(''));
  return {
    about: { document, district, characters },
    parts: copied,
    layout: layoutOfKept(document, kept, layout),
  };
}

/** The original’s layout over the lines that are kept. */
function layoutOfKept(document: string, kept: readonly KeptLine[], original: Layout): Layout {
  const starts = [0];
  // A key is about as long as its line: near enough for the size of a file.
  for (const { line } of kept) starts.push((starts.at(-1) ?? 0) + line.text.length + 1);
  const moved = <Part extends { readonly line: number }>(parts: readonly Part[]) =>
    parts.flatMap((part, index) => {
      const line = kept.findIndex(({ original: own }) => own >= part.line);
      const isKept = line >= 0 && (kept[line]?.original ?? 0) < (parts[index + 1]?.line ?? Infinity);
      return isKept ? [{ ...part, line }] : [];
    });
  return {
    document,
    groups: kept.flatMap((line) => original.groups[line.original] ?? []),
    starts,
    sections: moved(original.sections),
    themes: moved(original.themes),
    chapters: moved(original.chapters).map((chapter, index, all) => {
      const lines = kept.slice(chapter.line, all[index + 1]?.line);
      return { ...chapter, characters: charactersIn(lines.map(({ line }) => line.text).join('')) };
    }),
  };
}
