import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Leaves in each page's Content-Security-Policy only the hashes of what stands in that page.
 * Astro lists those of the whole site in every page: a kilobyte that no reader needs.
 */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'plan-atlas-page-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const file = path.join(root, name);
          writeFileSync(file, withOwnHashes(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}

/** The page with the policy's hashes reduced to those of its own inline scripts and styles. */
export function withOwnHashes(html: string): string {
  const inline = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)];
  const own = new Set(
    inline.map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  );
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (policy) =>
    policy.replace(/ 'sha256-[^']+'/g, (hash) => (own.has(hash.trim()) ? hash : '')),
  );
}
