import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { diagnosticsReport } from './report.ts';
import { readSite } from './site.ts';

const withoutAddress =
  'SITE_URL is not set: addresses in citations, data and charts are paths without a host. ' +
  'Set it for a site that is published, as in SITE_URL=https://example.org npm run build.';

/** Stops a build whose content has mistakes before anything is written. */
export function contentGate(): AstroIntegration {
  return {
    name: 'plan-atlas-content-gate',
    hooks: {
      'astro:config:done': ({ config, logger }) => {
        if (!process.argv.includes('build')) return;
        if (!process.env['SITE_URL']) logger.warn(withoutAddress);
        const { diagnostics } = readSite(fileURLToPath(config.root));
        if (diagnostics.length === 0) return;
        process.stderr.write(`\n${diagnosticsReport(diagnostics)} Nothing was built.\n`);
        process.exit(1);
      },
    },
  };
}
