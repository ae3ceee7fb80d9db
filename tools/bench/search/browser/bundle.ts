import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** A module for browsers with all that it imports, as small as a site would send it. */
export async function bundled(entry: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    ...{ bundle: true, minify: true, write: false, format: 'esm', target: 'es2023' },
    // Served as it is beside the index it reads.
    external: ['/pagefind/pagefind.js'],
  });
  return outputFiles[0]?.text ?? '';
}

/** How many bytes of script a package costs a reader, compressed. */
export async function weightOf(name: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export { default } from '${name}';`, resolveDir: process.cwd() },
    ...{ bundle: true, minify: true, write: false, format: 'esm' },
  });
  return gzipSync(outputFiles[0]?.text ?? '').length;
}
