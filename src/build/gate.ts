import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { diagnosticsReport } from './report.ts';
import { readSite } from './site.ts';

/** Stops a build whose content has mistakes before anything is written. */
export function contentGate(): AstroIntegration {
  return {
    name: 'plan-atlas-content-gate',
    hooks: {
      'astro:config:done': ({ config }) => {
        if (!process.argv.includes('build')) return;
        const { diagnostics } = readSite(fileURLToPath(config.root));
        if (diagnostics.length === 0) return;
        process.stderr.write(`\n${diagnosticsReport(diagnostics)} Nothing was built.\n`);
        process.exit(1);
      },
    },
  };
}
