import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { diagnosticsReport } from './report.ts';
import { readSite } from './site.ts';

/**
 * Our lean content loader: validates all content, keeps only metadata and a digest in the store and
 * leaves the parsed documents in the cache of `site.ts`. In dev, an edit under `content/` is seen at once.
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
      const content = path.join(root, 'content');
      watcher?.add(content);
      watcher?.on('all', (_event, file) => {
        if (path.resolve(file).startsWith(content)) fill();
      });
    },
  };
}
