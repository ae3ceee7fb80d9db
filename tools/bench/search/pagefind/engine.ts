import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright';
import { gunzipSync } from 'node:zlib';
import { runChild } from '../../child/run-child.ts';
import { bundled } from '../browser/bundle.ts';
import { measureInBrowser } from '../browser/measure.ts';
import { folderSize } from '../folder-size.ts';
import { paragraphsOf, qualityOf } from '../paragraphs.ts';
import { limits, type Result } from '../peer.ts';
import type { Measures } from '../report/rows.ts';
import type { Scale } from '../scale.ts';
import type { PagefindTask } from './build.ts';

/** Pagefind over chapters as pages, asked in a browser. */
export async function measurePagefind(
  name: string,
  scale: Scale,
  browser: Browser,
  spaced: boolean,
): Promise<Result> {
  const folder = path.join(scale.work, name);
  const outcome = await runChild<{ readonly seconds: number }>(
    new URL('build.ts', import.meta.url),
    { corpus: scale.corpus, folder, spaced } satisfies PagefindTask,
    limits,
  );
  if (outcome.kind === 'stopped') return { name, why: outcome.why };
  const size = await folderSize(folder);
  const keys = scale.queries.map(({ key }) => key);
  const script = await bundled(new URL('page.ts', import.meta.url));
  const { found, measures } = await measureInBrowser(
    browser,
    { folder, script, told: spaced ? 'spaced' : '' },
    keys,
  );
  return {
    name,
    measures: {
      buildSeconds: [outcome.result.seconds],
      buildMemory: [outcome.memory / 1e6],
      files: [size.files],
      megabytes: [size.bytes / 1e6],
      ...quality(scale, path.join(folder, 'pagefind/fragment'), keys, found),
      ...measures,
    },
  };
}

/** Whether the pages found are those that hold the words. */
function quality(
  scale: Scale,
  fragments: string,
  keys: readonly string[],
  found: readonly string[],
): Measures {
  const pageOf = new Map(
    readdirSync(fragments).map((file) => {
      const text = gunzipSync(readFileSync(path.join(fragments, file))).toString();
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { readonly url: string };
      return [file.replace(/\..*$/, ''), url];
    }),
  );
  const truth = keys.map(() => new Set<string>());
  for (const { page, key: text } of paragraphsOf(scale.corpus)) {
    for (const [index, key] of keys.entries()) if (text.includes(key)) truth[index]?.add(page);
  }
  const { recall, precision, losses } = qualityOf(
    keys.map((_, index) => [
      new Set((found[index] ?? '').split(' ').flatMap((id) => pageOf.get(id) ?? [])),
      truth[index] ?? new Set(),
    ]),
  );
  return { recall: [recall], precision: [precision], losses: [losses] };
}
