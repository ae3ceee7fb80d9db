import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { diagnosticsReport } from './report.ts';
import { readSite, sourceFolders } from './site.ts';

/** Milliseconds to wait for more: an editor saves in several steps, and a checkout changes many files at once. */
const settle = 100;

/**
 * Our lean content loader: validates all content, keeps only metadata and a digest in the store and
 * leaves the parsed documents in the cache of `site.ts`. In dev, edits under `content/` and `seeds/` are seen at once.
 */
export function documentsLoader(): Loader {
  return {
    name: 'plan-atlas-documents',
    load: async ({ store, config, watcher, logger, generateDigest }) => {
      const root = fileURLToPath(config.root);
      const fill = () => {
        const { corpus, diagnostics } = readSite(root);
        store.clear();
        for (const document of corpus.documents) {
          const { district, kind, title, issued } = document.meta;
          const chapters = document.chapters.map(({ slug }) => slug);
          const digest = createHash('sha256').update(JSON.stringify(document)).digest('hex');
          store.set({ id: document.id, data: { district, kind, title, issued, chapters }, digest });
        }
        if (diagnostics.length > 0) logger.error(`\n${diagnosticsReport(diagnostics)}`);
        logger.info(`${corpus.documents.length} documents, ${generateDigest({ ids: [...store.keys()] })}`);
      };
      fill();
      const folders = sourceFolders.map((folder) => path.join(root, folder) + path.sep);
      let waiting: NodeJS.Timeout | undefined;
      watcher?.add(folders);
      watcher?.on('all', (_event, file) => {
        if (!folders.some((folder) => path.resolve(file).startsWith(folder))) return;
        clearTimeout(waiting);
        waiting = setTimeout(fill, settle);
      });
    },
  };
}
