import { defineCollection } from 'astro:content';
import { documentsLoader } from './build/loader.ts';

/** Only metadata and digests live in Astro's store; the parsed documents come from `build/site.ts`. */
export const collections = {
  documents: defineCollection({ loader: documentsLoader() }),
};
