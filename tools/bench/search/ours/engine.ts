import path from 'node:path';
import type { Browser } from 'playwright';
import { told } from '../../child/run-child.ts';
import { quantile, sum } from '../../statistics.ts';
import { bundled } from '../browser/bundle.ts';
import { measureInBrowser } from '../browser/measure.ts';
import { folderSize } from '../folder-size.ts';
import type { Column } from '../report/table.ts';
import type { Scale } from '../scale.ts';
import type { Built, BuildTask } from './build.ts';
import type { Measured, MeasureTask } from './measure.ts';

/** Our index: built, counted against the scan, weighed and timed. */
export async function measureOurs(
  { corpus, work, queries, truth }: Scale,
  browser: Browser | undefined,
): Promise<Column> {
  const folder = path.join(work, 'ours');
  const keys = queries.map(({ key }) => key);
  const build = await told<Built>(new URL('build.ts', import.meta.url), {
    corpus,
    folder,
  } satisfies BuildTask);
  const size = await folderSize(folder);
  const { result: measured } = await told<Measured>(new URL('measure.ts', import.meta.url), {
    folder,
    keys,
    truth,
  } satisfies MeasureTask);
  const script = browser && (await bundled(new URL('page.ts', import.meta.url)));
  const inBrowser = browser && script ? await measureInBrowser(browser, { folder, script }, keys) : undefined;
  const { before, costs, wrong, warm } = measured;
  const spread = (numbers: readonly number[], ...shares: number[]) =>
    shares.map((share) => quantile(numbers, share));
  const kilobytes = (part: 'counts' | 'hits') => costs.map((cost) => (before + cost[part].bytes) / 1e3);
  // The manifest is a file as well.
  const files = (part: 'counts' | 'hits') => costs.map((cost) => 1 + cost[part].files);
  const times = (part: 'counts' | 'hits') => warm.map((own) => own[part]);
  return {
    name: 'ours',
    measures: {
      buildSeconds: [build.result.seconds],
      buildProcessor: [build.result.processor],
      buildMemory: [build.memory / 1e6],
      files: [size.files],
      megabytes: [size.bytes / 1e6],
      wrong: [sum(wrong)],
      before: [before / 1e3],
      counts: spread(kilobytes('counts'), 0.5, 0.95, 1),
      countsFiles: spread(files('counts'), 0.5, 0.95),
      hits: spread(kilobytes('hits'), 0.5, 0.95, 1),
      hitsFiles: spread(files('hits'), 0.5, 0.95),
      again: spread(times('counts'), 0.5, 0.95),
      againHits: spread(times('hits'), 0.5, 0.95),
      ...inBrowser?.measures,
    },
  };
}
