/** Finds terms written nearly like a query; started only when a query finds nothing. */
import type { IndexFile } from '#core/search/manifest.ts';
import { suggesterFrom, type Suggestions } from '#core/search/suggest.ts';
import type { Vocabulary } from '#core/search/vocabulary.ts';
import { downloadJson } from '../download.ts';
import { addressOfIndexFile } from './index-address.ts';
import { serve } from './remote.ts';

/** What the page may ask of this worker. */
export interface SuggestService {
  suggest(vocabulary: IndexFile, words: string): Promise<Suggestions>;
}

let loading: Promise<ReturnType<typeof suggesterFrom>> | undefined;

function suggester(vocabulary: IndexFile): NonNullable<typeof loading> {
  loading ??= downloadJson(addressOfIndexFile(vocabulary.file), vocabulary)
    .then((value) => suggesterFrom(value as Vocabulary))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

serve({
  suggest: async (vocabulary, words) => (await suggester(vocabulary))(words),
} satisfies SuggestService);
