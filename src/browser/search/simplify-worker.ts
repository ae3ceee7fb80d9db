/** Puts words into simplified characters; started only by a query that seems to hold traditional ones. */
import { simplify } from '#core/search/simplify.ts';
import { serve } from './remote.ts';

/** What the page may ask of this worker. */
export interface SimplifyService {
  simplify(words: string): Promise<string>;
}

serve({ simplify: (words) => Promise.resolve(simplify(words)) } satisfies SimplifyService);
