import { useEffect, useState } from 'preact/hooks';
import { unpackRows, type DocumentEntry, type UnpackedRows } from '#core/compare/pack.ts';
import type { CompareVocabulary, Selection } from '#core/compare/vocabulary.ts';
import { DownloadError, type DownloadFailure } from '../download.ts';
import { loadParts, loadVocabulary, partFilesOf } from './load.ts';

/** The figures of a selection, once they are here. */
export interface Comparison extends UnpackedRows {
  readonly selection: Selection;
  /** The plans of the chosen districts. */
  readonly documents: ReadonlyMap<string, DocumentEntry>;
}

/** Something that is downloaded: what there is of it so far, and what went wrong. */
export interface Download<T> {
  readonly value: T | undefined;
  readonly failure: DownloadFailure | undefined;
  readonly retry: () => void;
}

/** What can be chosen; downloaded when the view is first used. */
export function useVocabulary(file: string): Download<CompareVocabulary> {
  return useDownload(file, () => loadVocabulary(file));
}

/** The figures of a selection; while others are on their way, those of the last one stay. */
export function useComparison(
  selection: Selection | undefined,
  vocabulary: CompareVocabulary | undefined,
): Download<Comparison> {
  const ids = selection && [...selection.districts, ...selection.indicators].map(({ id }) => id).join(' ');
  return useDownload(ids, async () => {
    if (!selection || !vocabulary) throw new Error('nothing selected');
    const parts = await loadParts(partFilesOf(selection, vocabulary));
    const chosen = new Set(selection.districts.map(({ id }) => id));
    const documents = new Map(
      parts
        .flatMap((part) => part.documents)
        .filter(({ district }) => chosen.has(district))
        .map((entry) => [entry.id as string, entry]),
    );
    return { selection, documents, ...unpackRows(parts, selection.indicators, selection.districts) };
  });
}

/** @param key what is asked for; undefined while nothing is */
function useDownload<T>(key: string | undefined, start: () => Promise<T>): Download<T> {
  const [value, setValue] = useState<T>();
  const [failure, setFailure] = useState<DownloadFailure>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (key === undefined) return undefined;
    let current = true;
    start().then(
      (found) => {
        if (!current) return;
        setValue(found);
        setFailure(undefined);
      },
      (error: unknown) => {
        if (current) setFailure(error instanceof DownloadError ? error.failure : 'network');
      },
    );
    return () => {
      current = false;
    };
    // `start` is made anew at each rendering; what it downloads is named by the key.
  }, [key, attempt]);
  return { value, failure, retry: () => setAttempt((count) => count + 1) };
}
